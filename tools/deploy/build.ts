import { spawnSync } from "node:child_process";
import { sharedFolderIn } from "../template/shared-folder";
import { writeTemplate } from "../template/write-template";

/** `npm run build`: the files of the template, then the files that Excel loads. */
async function build(words: readonly string[]): Promise<number> {
  await writeTemplate(sharedFolderIn(words));
  const webpack = require.resolve("webpack/bin/webpack.js");
  return spawnSync(process.execPath, [webpack, ...words], { stdio: "inherit" }).status ?? 1;
}

build(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);

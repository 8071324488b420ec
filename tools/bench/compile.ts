import { createRequire } from "node:module";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import webpack, { type Configuration } from "webpack";

export const PROJECT = resolve(__dirname, "../..");

/** Requires what has no types, from this folder. */
export const load: (path: string) => unknown = createRequire(__filename);

/** Compiles into a folder of its own, works with what is there, and removes it. */
export async function compiled<Result>(
  configuration: Configuration,
  work: (folder: string) => Promise<Result> | Result,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "case-list-bench-"));
  try {
    await compile({ ...configuration, output: { ...configuration.output, path: folder } });
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const compile = (configuration: Configuration): Promise<void> =>
  new Promise((done, fail) => {
    webpack(configuration, (error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString({ all: false, errors: true })));
      else done();
    });
  });

import { join } from "node:path";
import type { Configuration } from "webpack";
import type { contest } from "./contest/contest";
import { compiled, load, PROJECT } from "./compile";

/** As the pane is compiled, but for Node: what is timed is what people run. */
const CONTEST: Configuration = {
  mode: "production",
  target: "node",
  context: PROJECT,
  entry: "./tools/bench/contest/contest.ts",
  output: { filename: "contest.js", library: { type: "commonjs2" } },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { target: "es2020", parser: { syntax: "typescript" } } },
      },
    ],
  },
  performance: false,
};

/** `check.<rows>.ms`, `zod…`, `ajv…` and `floor…`: how long each takes for the whole list. */
export const checkSpeed = (): Promise<Record<string, number>> =>
  compiled(CONTEST, (folder) => contestIn(load(join(folder, "contest.js"))).contest());

const contestIn = (module: unknown): { readonly contest: typeof contest } =>
  module as { readonly contest: typeof contest };

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Configuration } from "webpack";
import { compiled, load } from "./compile";

const asConfigure = (module: unknown): ((env: { readonly origin: string }) => Configuration) =>
  module as (env: { readonly origin: string }) => Configuration;

/** The page's own scripts and style sheets, with or without quotes; Office.js comes from elsewhere. */
const OWN_FILES = /(?:src|href)=["']?(?!https:)([^"'\s>]+\.(?:js|css))/g;

/** `pane.gzip`: bytes of all JavaScript and CSS that the built page loads by itself, each file gzipped. */
export function paneSize(): Promise<Record<string, number>> {
  const configuration = asConfigure(load("../../webpack.config.js"))({ origin: "https://example.org/" });
  return compiled(configuration, (folder) => {
    const page = readFileSync(join(folder, "taskpane.html"), "utf8");
    const files = [...page.matchAll(OWN_FILES)].map(([, file = ""]) => file);
    if (!files.some((file) => file.endsWith(".js"))) throw new Error("taskpane.html loads no script.");
    const sizes = files.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
    return { "pane.gzip": sizes.reduce((sum, size) => sum + size, 0) };
  });
}

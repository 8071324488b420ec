import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../reviewed");

/**
 * Holds what a test has made against a file of `test/reviewed`, which somebody has read and found good. With `REVIEW=write`
 * in the environment the file is written instead: read what has changed in it before it is committed.
 */
export function expectAsReviewed(file: string, text: string): void {
  const path = join(folder, file);
  if (process.env["REVIEW"] === "write") writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, "utf8"));
}

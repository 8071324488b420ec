import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const project = join(__dirname, "../..");

/** The width and height that a PNG of the project says it has, in its first chunk. */
export function pictureSize(path: string): readonly [number, number] | undefined {
  const file = join(project, path);
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  return bytes.toString("latin1", 1, 4) === "PNG"
    ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
    : undefined;
}

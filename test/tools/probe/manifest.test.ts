/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestFaults } from "../../support/manifest-faults";
import { pictureSize } from "../../support/picture-size";

const project = join(__dirname, "../../..");
const read = (path: string): string => readFileSync(join(project, path), "utf8");

const idOf = (manifest: string): string | undefined => /<Id>(.*)<\/Id>/.exec(manifest)?.[1];

test("a validator would find nothing in the manifest of the probes", () => {
  const home = "https://localhost:3001/";
  expect(
    manifestFaults(read("tools/probe/manifest.xml"), { pictureSize, pages: ["probe.html"], home }),
  ).toEqual([]);
});

test("the probes are an add-in of their own, beside the one that people use", () => {
  const ids = ["manifest.xml", "tools/probe/manifest.xml"].map((path) => idOf(read(path)));
  expect(new Set(ids).size).toBe(2);
});

test("they ask for the same Excel and run as the add-in does", () => {
  const asked = (path: string): string[] =>
    [...read(path).matchAll(/<(?:bt:)?Set Name=.*|<Runtime .*/g)].map(([found]) => found);
  expect(asked("tools/probe/manifest.xml")).toEqual(asked("manifest.xml"));
});

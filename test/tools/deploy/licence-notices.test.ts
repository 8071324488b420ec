import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

const { LicenceNotices }: { LicenceNotices: new (filename: string) => webpack.WebpackPluginInstance } =
  jest.requireActual("../../../tools/deploy/licence-notices.js");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "case-tracking-notices-"));
  addPackage("webpack", { license: "MIT" });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function addPackage(
  name: string,
  about: { license?: string },
  text: string | undefined = `Permission for ${name}`,
): void {
  const place = join(folder, "node_modules", name);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "package.json"), JSON.stringify({ name, version: "1.2.3", ...about }));
  writeFileSync(
    join(place, "index.js"),
    `export const word = () => [${JSON.stringify(name)}].concat(globalThis.words);`,
  );
  if (text !== "") writeFileSync(join(place, "LICENSE.md"), text);
}

/** Builds a script that uses these packages; returns the notices and what the build says is wrong. */
async function build(...names: string[]): Promise<{ notices: string; faults: string[] }> {
  const uses = names.map(
    (name, i) => `import { word as w${i} } from ${JSON.stringify(name)}; console.log(w${i}());`,
  );
  writeFileSync(join(folder, "index.js"), uses.join("\n"));
  const output = join(folder, "dist");
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: "./index.js",
    output: { path: output },
    plugins: [new LicenceNotices("notices.txt")],
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => {
      if (error) reject(error);
      else resolve(result);
    });
  });
  const faults = stats?.compilation.errors.map(({ message }) => message) ?? [];
  return { notices: faults.length > 0 ? "" : readFileSync(join(output, "notices.txt"), "utf8"), faults };
}

test("every package that is in the script has its notice, in the order of names, and no other", async () => {
  addPackage("zebra", { license: "ISC" });
  addPackage("@of/apes", { license: "MIT" });
  addPackage("unused", { license: "GPL-3.0" });
  const { notices, faults } = await build("zebra", "@of/apes");
  expect(faults).toEqual([]);
  expect(notices.match(/^\S+ 1\.2\.3 \(.+\)$/gm)).toEqual([
    "@of/apes 1.2.3 (MIT)",
    "webpack 1.2.3 (MIT)",
    "zebra 1.2.3 (ISC)",
  ]);
  expect(notices).toContain("Permission for @of/apes");
});

test.each([
  [{ license: "GPL-3.0" }, "Permission", "viral may not be shipped: its licence is GPL-3.0."],
  [{}, "Permission", "viral may not be shipped: its licence is undefined."],
  [
    { license: "MIT" },
    "",
    "viral comes without the text of its licence. Name another in licence-notices.js.",
  ],
])("a package with %j and the text %j ends the build in a sentence", async (about, text, fault) => {
  addPackage("viral", about, text);
  expect((await build("viral")).faults).toEqual([fault]);
});

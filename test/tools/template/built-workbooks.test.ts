import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { AUTO_OPEN, PLAIN } from "../../../tools/template/case-list-template";

const project = resolve(__dirname, "../../..");
const page = (name: string): string => readFileSync(resolve(project, name), "utf8");

test("the project has every workbook but the one that names a shared folder", () => {
  for (const name of [PLAIN, AUTO_OPEN["admin centre"], AUTO_OPEN.developer])
    expect([name, existsSync(resolve(project, "assets", name))]).toEqual([name, true]);
  expect(page(".gitignore")).toContain(`assets/${AUTO_OPEN["network share"]}\n`);
});

test("the page for whoever deploys names the workbook of each way", () => {
  for (const [way, name] of Object.entries(AUTO_OPEN))
    expect([way, page("docs/deploy.md").includes(`\`${name}\``)]).toEqual([way, true]);
});

test("README says that there is one for each way", () => {
  expect(page("README.md")).toContain("`assets/case-list-auto-open*.xlsx`");
});

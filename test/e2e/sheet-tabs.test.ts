import { readFileSync } from "node:fs";
import { readXlsx } from "../../tools/preview/files/read-xlsx";
import { openForEachTest, type Preview } from "../support/preview";

/** Microsoft: "Move or copy worksheets or worksheet data", "Hide or Unhide worksheets". */
let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

async function onTab(name: string, choice: string): Promise<void> {
  await preview.page.locator("[data-u-comp=slide-tab-item]", { hasText: name }).click({ button: "right" });
  await preview.page.getByText(choice, { exact: true }).last().click();
}

/** Of each sheet of a saved copy: its name, its tables, and how many validations and conditional formats it has. */
async function saved() {
  const { buffer } = new Uint8Array(readFileSync(await preview.saveCopy()));
  return readXlsx(buffer, "copy.xlsx").sheets.map(
    ({ name, visibility, tables, validations, conditionalFormats }) => ({
      name,
      visibility,
      tables: tables.map((table) => table.name),
      rules: [validations.length, conditionalFormats.length],
    }),
  );
}

test("a sheet that its tab's menu copies has a table, a name and rules of its own as in Excel, and is taken back", async () => {
  const [list, ...others] = await saved();
  await onTab("Case list", "Copy");
  await preview.page.locator("[data-u-comp=slide-tab-item]", { hasText: "Case list (2)" }).waitFor();
  expect(await saved()).toEqual([list, { ...list, name: "Case list (2)", tables: ["CaseList2"] }, ...others]);
  await preview.focusGrid();
  await preview.undo();
  expect(await saved()).toEqual([list, ...others]);
});

test("a sheet that its tab's menu hides is hidden in the copy, and the pane knows its list still", async () => {
  const [list, ...others] = await saved();
  await onTab("Case list", "Hide");
  expect(await saved()).toEqual([{ ...list, visibility: "Hidden" }, ...others]);
  await preview.shows("LAC 34 of 35");
});

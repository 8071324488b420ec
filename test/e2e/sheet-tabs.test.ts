import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "../../tools/preview/files/read-xlsx";
import { sheetContent, type WorkbookContent } from "../../tools/preview/files/workbook-content";
import { writeXlsx } from "../../tools/preview/files/write-xlsx";
import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";

/** Microsoft: "Move or copy worksheets or worksheet data", "Hide or Unhide worksheets". */
let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

async function onTab(name: string, choice: string): Promise<void> {
  await preview.page.locator("[data-u-comp=slide-tab-item]", { hasText: name }).click({ button: "right" });
  await preview.page.getByText(choice, { exact: true }).last().click();
}

async function savedCopy(): Promise<WorkbookContent> {
  const { buffer } = new Uint8Array(readFileSync(await preview.saveCopy()));
  return readXlsx(buffer, "copy.xlsx");
}

/** Of each sheet of a saved copy: its name, its tables, and how many validations and conditional formats it has. */
const saved = async () =>
  (await savedCopy()).sheets.map(({ name, visibility, tables, validations, conditionalFormats }) => ({
    name,
    visibility,
    tables: tables.map((table) => table.name),
    rules: [validations.length, conditionalFormats.length],
  }));

test("a sheet that its tab's menu copies has a table, a name and rules of its own as in Excel, and is taken back", async () => {
  const [list, ...others] = await saved();
  await onTab("Case list", "Copy");
  await preview.page.locator("[data-u-comp=slide-tab-item]", { hasText: "Case list (2)" }).waitFor();
  expect(await saved()).toEqual([list, { ...list, name: "Case list (2)", tables: ["CaseList2"] }, ...others]);
  await preview.focusGrid();
  await preview.undo();
  expect(await saved()).toEqual([list, ...others]);
});

test("a copied sheet has for itself the names that lead to the other, as in Excel, and ours stay the list's", async () => {
  const { names } = await savedCopy();
  const leading = names.filter(({ formula }) => formula.startsWith("='Case list'!"));
  expect(leading.map(({ name }) => name)).toContain("ListDate");
  await onTab("Case list", "Copy");
  await preview.page.locator("[data-u-comp=slide-tab-item]", { hasText: "Case list (2)" }).waitFor();
  const own = leading.map(({ name, formula }) => ({
    name,
    formula: formula.replace("'Case list'!", "'Case list (2)'!"),
  }));
  const copy = await savedCopy();
  expect(copy.names).toEqual(names);
  expect(copy.sheets.map((sheet) => sheet.names.length)).toEqual([0, own.length, 0]);
  expect(copy.sheets[1]?.names).toEqual(own);

  // They go along with their cells, as those of the workbook do, and a formula takes its own sheet's.
  await preview.goTo("'Case list (2)'!A1");
  await preview.type("J1", "=ListDate");
  await preview.type("B3", "01/02/2006");
  expect(await preview.shown("J1")).toEqual(["38749"]);
  await preview.goTo("A1");
  for (const key of ["Shift+Space", "Control+Shift+Equal"]) await preview.page.keyboard.press(key);
  const moved = await savedCopy();
  expect(moved.names).toEqual(names);
  expect(moved.sheets[1]?.names).toContainEqual({ name: "ListDate", formula: "='Case list (2)'!$B$4" });

  // A file that has them opens with them.
  await preview.openFile(await preview.saveCopy());
  await preview.shows("LAC 34 of 35");
  const opened = await savedCopy();
  expect(opened.names).toEqual(names);
  expect(opened.sheets[1]?.names).toEqual(moved.sheets[1]?.names);
  expect(await preview.page.locator("#message").textContent()).not.toContain("leaves out");
});

test("a big sheet too is copied at once, with all its cells and a table of its own, and that is one step", async () => {
  const cells = Array.from({ length: 10_000 }, (_, i) => ({
    row: Math.floor(i / 10),
    column: i % 10,
    value: i < 10 ? `Column ${i}` : i,
  }));
  const range = { top: 0, left: 0, bottom: 999, right: 9 };
  const big = sheetContent({
    name: "Big",
    cells,
    tables: [{ name: "Cases", range, style: "TableStyleLight1" }],
  });
  const path = join(mkdtempSync(join(tmpdir(), "case-tracking-")), "big.xlsx");
  writeFileSync(path, writeXlsx({ sheets: [big], names: [], settings: {} }));
  await preview.openFile(path);
  const copied = async () =>
    (await savedCopy()).sheets.map(({ name, tables, cells: { length } }) => [
      name,
      tables.map((table) => table.name),
      length,
    ]);
  await onTab("Big", "Copy");
  await preview.page.locator("[data-u-comp=slide-tab-item]", { hasText: "Big (2)" }).waitFor();
  const both = [
    ["Big", ["Cases"], 10_000],
    ["Big (2)", ["Cases2"], 10_000],
  ];
  expect(await copied()).toEqual(both);
  await preview.focusGrid();
  await preview.undo();
  expect(await copied()).toEqual(both.slice(0, 1));
  await preview.focusGrid();
  await preview.page.keyboard.press("Control+Y");
  expect(await copied()).toEqual(both);
});

test("a sheet that its tab's menu hides is hidden in the copy, and the pane knows its list still", async () => {
  const [list, ...others] = await saved();
  await onTab("Case list", "Hide");
  expect(await saved()).toEqual([{ ...list, visibility: "Hidden" }, ...others]);
  await preview.shows("LAC 34 of 35");
});

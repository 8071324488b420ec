import { readFileSync } from "node:fs";
import type { CellRange } from "../../src/domain/spreadsheet/address";
import { readXlsx } from "../../tools/preview/files/read-xlsx";
import type { SheetContent } from "../../tools/preview/files/workbook-content";
import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";
import { rangeAt } from "../support/range-at";

/** Microsoft: "Move or copy cells and cell contents", "Move or copy cells, rows, and columns". */
let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

const key = (keys: string): Promise<void> => preview.page.keyboard.press(keys);

async function savedSheet(name: string): Promise<SheetContent> {
  const { buffer } = new Uint8Array(readFileSync(await preview.saveCopy()));
  const sheet = readXlsx(buffer, "copy.xlsx").sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`The copy has no sheet ${name}.`);
  return sheet;
}

/** What stands in a row of a sheet, and what its validations and conditional formats are, column by column. */
function rowOf(sheet: SheetContent, row: number, width = 23) {
  return Array.from({ length: width }, (_, column) => {
    const isHere = ({ top, left, bottom, right }: CellRange): boolean =>
      top <= row && bottom >= row && left <= column && right >= column;
    const cell = sheet.cells.find((one) => one.row === row && one.column === column);
    return {
      value: cell?.value ?? "",
      numberFormat: cell?.format?.numberFormat,
      horizontal: cell?.format?.horizontal,
      prompt: sheet.validations.find(({ ranges }) => ranges.some(isHere))?.validation.prompt?.title,
      formats: sheet.conditionalFormats.filter(({ range }) => isHere(range)).length,
    };
  });
}

/** Copies cells and pastes them, and gives what the grid has told the host of it. */
async function copy(from: () => Promise<void>, to: () => Promise<void>): Promise<string[]> {
  await from();
  await key("Control+C");
  await to();
  await preview.page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    window.preview.grid.listen({
      edited: ({ sheet, top, left, bottom, right }, trigger) => {
        const name = window.preview.grid.sheets().find(({ id }) => id === sheet)?.name ?? "";
        told.push(`${trigger} ${name} ${top} ${left} ${bottom} ${right}`);
      },
    });
  });
  await key("Control+V");
  await preview.page.waitForFunction(() => (window as unknown as { told: string[] }).told.length > 0);
  return preview.page.evaluate(() => (window as unknown as { told: string[] }).told);
}

const at = (address: string) => () => preview.goTo(address);
const select = (address: string) => async () => {
  await preview.goTo(address.split(":")[0] ?? "");
  await preview.page.evaluate(
    (range) => {
      const { grid } = window.preview;
      grid.select({ sheet: grid.activeSheet(), ...range });
    },
    rangeAt(address.split("!").at(-1) ?? ""),
  );
  await preview.focusGrid();
};

test("cells that are copied to another sheet bring entries, formats, validations and highlighting; undo takes them back", async () => {
  const list = await savedSheet("Case list");
  await preview.focusGrid();
  await key("Shift+F11");
  const empty = await savedSheet("Sheet1");
  // As wide as the list, the new sheet is too narrow for it from here on.
  const told = await copy(select("'Case list'!A6:W8"), at("Sheet1!B2"));
  expect(told).toContain("pasted Sheet1 1 1 3 23");
  const copied = await savedSheet("Sheet1");
  for (const row of [5, 6, 7]) expect(rowOf(copied, row - 4, 24).slice(1)).toEqual(rowOf(list, row));
  expect(await savedSheet("Case list")).toEqual(list);
  await preview.focusGrid();
  await preview.undo();
  const undone = await savedSheet("Sheet1");
  expect(undone.validations).toEqual(empty.validations);
  expect(undone.conditionalFormats).toEqual(empty.conditionalFormats);
  expect(undone.cells.filter(({ value }) => value !== "")).toEqual([]);
});

test("a row that is copied onto another one of the list brings its entries, and each rule stays one for its column", async () => {
  const list = await savedSheet("Case list");
  const row = (address: string) => async () => {
    await preview.goTo(address);
    await key("Shift+Space");
  };
  const told = await copy(row("A8"), row("A20"));
  expect(told).toEqual(["pasted Case list 19 0 19 39"]);
  await preview.shows(/1015/);
  const after = await savedSheet("Case list");
  expect(rowOf(after, 19)).toEqual(rowOf(list, 7));
  expect(after.validations).toEqual(list.validations);
  expect(after.conditionalFormats).toEqual(list.conditionalFormats);
  expect(after.tables).toEqual(list.tables);
});

test("a column that is copied beside the list brings its header, entries, validations and highlighting", async () => {
  const list = await savedSheet("Case list");
  const column = (address: string) => async () => {
    await preview.goTo(address);
    await key("Control+Space");
  };
  const told = await copy(column("F8"), column("Z8"));
  expect(told).toContain("pasted Case list 0 25 399 25");
  const after = await savedSheet("Case list");
  for (const row of [4, 5, 50, 104]) expect(rowOf(after, row, 26)[25]).toEqual(rowOf(list, row)[5]);
  expect(after.tables).toEqual(list.tables);
  const ofList = after.cells.filter(({ column: at }) => at < 23);
  expect(ofList).toEqual(list.cells);
});

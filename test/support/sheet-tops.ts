import { Workbook, type Worksheet, type CellValue } from "exceljs";
import type { Cell } from "../../src/domain/spreadsheet/cell";
import { serialOf } from "../../src/domain/spreadsheet/dates";
import { ROWS_READ, type SheetTop } from "../../src/domain/fill/returned/find-lists";

/** All cells of the visible sheets of an .xlsx file, as Excel gives their values; merged cells but the first are empty. */
export async function sheetsOf(file: string): Promise<SheetTop[]> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  return workbook.worksheets.filter(({ state }) => state === "visible").map(sheetOf);
}

/** The first rows of each, which finding may read. */
export const topsOf = (sheets: readonly SheetTop[]): SheetTop[] =>
  sheets.map((sheet) => ({
    ...sheet,
    cells: { ...sheet.cells, values: sheet.cells.values.slice(0, ROWS_READ) },
  }));

function sheetOf(sheet: Worksheet): SheetTop {
  const values = Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => {
      const cell = sheet.getCell(row + 1, column + 1);
      return cell.isMerged && cell.master.address !== cell.address ? "" : plain(cell.value);
    }),
  );
  return { sheet: sheet.name, cells: { top: 0, left: 0, values }, lastRow: lastFilled(values) };
}

const lastFilled = (values: readonly (readonly Cell[])[]): number =>
  values.reduce((last, row, i) => (row.some((cell) => cell !== "") ? i : last), -1);

function plain(value: CellValue): Cell {
  if (value instanceof Date)
    return serialOf(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return "";
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("result" in value) return plain(value.result);
  if ("error" in value) return value.error;
  return "text" in value ? value.text : "";
}

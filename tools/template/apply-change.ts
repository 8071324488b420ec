import type { Cell as ExcelCell, CellValue, Workbook, Worksheet } from "exceljs";
import { type CellRange, cellAddress, parseRange, quotedSheet } from "../../src/domain/spreadsheet/address";
import type { Cell } from "../../src/domain/spreadsheet/cell";
import type { Change } from "../../src/domain/spreadsheet/change";
import { PRINT_FOOTER, PRINT_MARGINS } from "../../src/domain/spreadsheet/paper";
import { cellStyle, conditionalStyle } from "./style";
import { dataValidation } from "./validation";

declare module "exceljs" {
  interface Worksheet {
    /** One entry for a whole range; given cell by cell, exceljs writes entries that overlap. */
    readonly dataValidations: { add(range: string, validation: DataValidation): void };
  }
}

/** Does one thing to a workbook that is being made. Throws on what only a workbook in use can need. */
export function applyChange(workbook: Workbook, change: Change): void {
  switch (change.type) {
    case "add sheet":
      workbook.addWorksheet(change.sheet);
      return;
    case "write":
      write(sheetOf(workbook, change.sheet), rangeAt(change.range), change.cells);
      return;
    case "add table":
      addTable(sheetOf(workbook, change.sheet), rangeAt(change.range), change.table);
      return;
    case "add name":
      workbook.definedNames.add(`${quotedSheet(change.sheet)}!${absolute(change.range)}`, change.name);
      return;
    case "validate":
      sheetOf(workbook, change.sheet).dataValidations.add(change.range, dataValidation(change.validation));
      return;
    case "conditional format":
      sheetOf(workbook, change.sheet).addConditionalFormatting({
        ref: change.range,
        rules: [
          {
            type: "expression",
            formulae: [change.formula.slice(1)],
            // Without a number of its own, each comes after those added before it.
            priority: 0,
            style: conditionalStyle(change.style, change.numberFormat),
          },
        ],
      });
      return;
    case "format":
      eachCell(workbook, change, (cell) => (cell.style = cellStyle(change.style, cell.style)));
      return;
    case "number formats": {
      const { top, left } = rangeAt(change.range);
      const sheet = sheetOf(workbook, change.sheet);
      change.formats.forEach((row, i) =>
        row.forEach((numFmt, j) => (sheet.getCell(top + i + 1, left + j + 1).numFmt = numFmt)),
      );
      return;
    }
    case "column width":
      sheetOf(workbook, change.sheet).getColumn(firstOf(change.columns)).width = inCharacters(change.points);
      return;
    case "row height":
      sheetOf(workbook, change.sheet).getRow(Number(firstOf(change.rows))).height = change.points;
      return;
    case "fit rows":
      // Rows without a height are fitted by whatever opens the file.
      return;
    case "freeze":
      view(sheetOf(workbook, change.sheet), { state: "frozen", xSplit: change.columns, ySplit: change.rows });
      return;
    case "print setup":
      Object.assign(sheetOf(workbook, change.sheet).pageSetup, printSetup(change));
      sheetOf(workbook, change.sheet).headerFooter.oddFooter = `&R${PRINT_FOOTER}`;
      return;
    case "show": {
      const sheet = sheetOf(workbook, change.sheet);
      view(sheet, { activeCell: change.cell });
      workbook.views = [{ ...WINDOW, activeTab: workbook.worksheets.indexOf(sheet) }];
      return;
    }
    case "clear conditional formats":
      // A workbook that is being made has only those just added.
      return;
    case "insert columns":
    case "rename sheet":
    case "clear":
    case "insert rows":
    case "take over table":
    case "dissolve table":
    case "add table rows":
    case "drop table rows":
    case "keep":
    case "move cells":
    case "link":
    case "clear links":
    case "move name":
    case "write setting":
    case "expect":
    case "expect settings":
    case "expect table":
    case "expect name":
    case "delete setting":
      throw new Error(`A workbook that is being made needs no “${change.type}”.`);
  }
}

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`The workbook has no sheet “${name}”.`);
  return sheet;
}

function rangeAt(address: string): CellRange {
  const range = parseRange(address);
  if (!range) throw new RangeError(`“${address}” names no cells.`);
  return range;
}

/** `$A$6:$A$105` for "A6:A105". */
const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** "A" of "A:A", "5" of "5:5": widths and heights are given one column and one row at a time. */
const firstOf = (lines: string): string => lines.slice(0, lines.indexOf(":"));

function eachCell(
  workbook: Workbook,
  target: { readonly sheet: string; readonly range: string },
  visit: (cell: ExcelCell) => void,
): void {
  const sheet = sheetOf(workbook, target.sheet);
  const { top, bottom, left, right } = rangeAt(target.range);
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) visit(sheet.getCell(row + 1, column + 1));
}

function write(
  sheet: Worksheet,
  { top, left }: CellRange,
  cells: readonly (readonly (Cell | null)[])[],
): void {
  cells.forEach((row, i) =>
    row.forEach((cell, j) => {
      if (cell !== null) sheet.getCell(top + i + 1, left + j + 1).value = contents(cell);
    }),
  );
}

/** What a cell holds: text that begins with "=" is a formula, "" empties it. */
function contents(cell: Cell): CellValue {
  if (cell === "") return null;
  return typeof cell === "string" && cell.startsWith("=") ? { formula: cell.slice(1) } : cell;
}

/** Makes a table of cells that are there: its columns are named as its first row says. */
function addTable(sheet: Worksheet, range: CellRange, name: string): void {
  const { top, bottom, left, right } = range;
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i + 1);
  const rows = Array.from({ length: bottom - top }, (_, i) => top + i + 2);
  sheet.addTable({
    name,
    ref: cellAddress(top, left),
    columns: columns.map((column) => ({ name: sheet.getCell(top + 1, column).text, filterButton: true })),
    rows: rows.map((row) => columns.map((column) => sheet.getCell(row, column).value)),
    style: { theme: "TableStyleLight1", showRowStripes: true },
  });
}

/** Width in the unit of xlsx, digits of the standard font at 7 pixels each; a point is 4/3 of a pixel. */
const inCharacters = (points: number): number => Math.round((points * 400) / 3 / 7) / 100;

const WINDOW = { x: 0, y: 0, width: 28_800, height: 17_000, firstSheet: 0, visibility: "visible" } as const;

const A4 = 9;

type PrintSetup = Extract<Change, { readonly type: "print setup" }>;

const inInches = (points: number): number => Math.round((points / 72) * 100) / 100;

const printSetup = ({ titleRows, titleColumns, pagesWide = 1, pagesTall = 0 }: PrintSetup): object => ({
  paperSize: A4,
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: pagesWide,
  fitToHeight: pagesTall,
  margins: Object.fromEntries(
    Object.entries(PRINT_MARGINS).map(([side, points]) => [side, inInches(points)]),
  ),
  printTitlesRow: titleRows.replaceAll("$", ""),
  ...(titleColumns !== undefined && { printTitlesColumn: titleColumns.replaceAll("$", "") }),
});

/** Adds to how a sheet is shown; a sheet has one view. */
function view(sheet: Worksheet, more: Partial<Worksheet["views"][number]>): void {
  sheet.views = [Object.assign({}, sheet.views[0], more)];
}

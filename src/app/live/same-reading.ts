import type { Cell } from "../../domain/spreadsheet/cell";
import type { CellPosition, CellRange } from "../../domain/spreadsheet/address";
import { type ListReading, OUR_TABLES, type Reading, type TableReading } from "../workbook";

/** Whether two readings would be checked alike: then nothing needs checking or painting again. */
export function sameReading(a: Reading, b: Reading): boolean {
  return (
    a.workbookName === b.workbookName &&
    sameRow(a.sheets, b.sheets) &&
    sameRow(a.tables, b.tables) &&
    sameTexts(a.names, b.names) &&
    sameTexts(a.settings, b.settings) &&
    OUR_TABLES.every((name) => sameTable(a.ourTables[name], b.ourTables[name])) &&
    // Each look around makes them anew; readings between tell the same ones.
    (a.secondLists === b.secondLists || JSON.stringify(a.secondLists) === JSON.stringify(b.secondLists)) &&
    sameList(a.list, b.list)
  );
}

export const sameTexts = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([name, text]) => b.get(name) === text);

const sameList = (a: ListReading | undefined, b: ListReading | undefined): boolean =>
  sameTable(a, b) && samePosition(a?.farBelow, b?.farBelow);

function sameTable(a: TableReading | undefined, b: TableReading | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.sheet === b.sheet &&
    a.isProtected === b.isProtected &&
    a.hasTotalRow === b.hasTotalRow &&
    sameBlock(a.range, b.range) &&
    a.cells.top === b.cells.top &&
    a.cells.left === b.cells.left &&
    sameCells(a.cells.values, b.cells.values)
  );
}

const samePosition = (a: CellPosition | undefined, b: CellPosition | undefined): boolean =>
  a?.row === b?.row && a?.column === b?.column;

const sameBlock = (a: CellRange, b: CellRange): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

const sameCells = (a: readonly (readonly Cell[])[], b: readonly (readonly Cell[])[]): boolean =>
  a.length === b.length && a.every((row, i) => row === b[i] || sameRow(row, b[i] ?? []));

const sameRow = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

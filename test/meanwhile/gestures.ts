import type { SheetRange, TableInfo } from "../../tools/preview/host/grid";
import { cellAddress } from "../../src/domain/spreadsheet/address";
import { bodyOf } from "../../tools/preview/host/table-ranges";
import type { MemoryGrid } from "../support/memory-grid/memory-grid";

/** Where somebody is at work while a press is: a cell that it writes, and the table to which it belongs. */
export interface Target {
  /** undefined where the workbook has none yet: then somebody works on the sheet in front. */
  readonly table: TableInfo | undefined;
  readonly cell: SheetRange;
}

type InTable = Target & { readonly table: TableInfo };

export type GestureName = (typeof GESTURE_NAMES)[number];
export const GESTURE_NAMES = [
  "an edit",
  "a sort",
  "an inserted row",
  "a deleted row",
  "an inserted column",
  "a deleted column",
] as const;

/** What somebody else does, or the same person, while a press is at work. */
const IN_TABLE: Readonly<Record<GestureName, (grid: MemoryGrid, target: InTable) => void>> = {
  "an edit": (grid, { cell }) => {
    const sheet = grid.sheets().find(({ id }) => id === cell.sheet)?.name ?? "";
    grid.type(`'${sheet}'!${cellAddress(cell.top, cell.left)}`, "typed meanwhile");
  },
  "a sort": (grid, { table }) => {
    grid.sort(table.name, 0, true);
  },
  "an inserted row": (grid, { table }) => {
    grid.insertRows(table.range.sheet, bodyOf(table).top + 1, 1);
  },
  "a deleted row": (grid, { table }) => {
    grid.deleteRows(table.range.sheet, bodyOf(table).top, 1);
  },
  "an inserted column": (grid, { table, cell }) => {
    grid.insertColumn(
      table.range.sheet,
      Math.max(table.range.left + 1, Math.min(cell.left, table.range.right)),
    );
  },
  "a deleted column": (grid, { table, cell }) => {
    const { sheet, left, right } = table.range;
    grid.deleteColumn(sheet, cell.left - 1 > left && cell.left <= right ? cell.left - 1 : left + 2);
  },
};

/** Where the workbook has no table yet, somebody types or moves what stands on the sheet in front. */
const ON_SHEET: Readonly<Record<GestureName, (grid: MemoryGrid, sheet: string) => void>> = {
  "an edit": (grid, sheet) => {
    grid.write({ sheet, top: 1, bottom: 1, left: 1, right: 1 }, [["typed meanwhile"]]);
  },
  "a sort": (grid, sheet) => {
    const used = grid.usedRange(sheet);
    if (!used) return;
    const filled = grid.formulas(used).map((row) => row.filter((cell) => cell !== "").length);
    const top = used.top + filled.indexOf(Math.max(...filled)) + 1;
    grid.write({ ...used, top }, grid.formulas({ ...used, top }).reverse());
  },
  "an inserted row": (grid, sheet) => {
    grid.insertRows(sheet, 1, 1);
  },
  "a deleted row": (grid, sheet) => {
    grid.deleteRows(sheet, 1, 1);
  },
  "an inserted column": (grid, sheet) => {
    grid.insertColumn(sheet, 2);
  },
  "a deleted column": (grid, sheet) => {
    grid.deleteColumn(sheet, 2);
  },
};

/** Makes a gesture. */
export function gesture(name: GestureName, grid: MemoryGrid, { table, cell }: Target): void {
  if (table) IN_TABLE[name](grid, { table, cell });
  else ON_SHEET[name](grid, cell.sheet);
}

import type { BandName, ListLayout } from "../../case-list/list-layout";
import { type CellPosition, columnLetters } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import type { SheetCells } from "../../spreadsheet/sheet-cells";

/** The sheet as it is after the changes so far. */
export interface SheetInRepair {
  readonly layout: ListLayout;
  readonly cells: SheetCells;
  readonly named: ReadonlyMap<BandName, CellPosition>;
  readonly changes: readonly Change[];
  /** Whether the table has to be made again over its cells, since it would not take them in by itself. */
  readonly isTableMade: boolean;
}

/** Puts in an empty column, by its number on the sheet from 0; what stands there moves to the right. */
export function insertColumn(sheet: SheetInRepair, before: number): SheetInRepair {
  const { layout, cells, named } = sheet;
  const after = (column: number): number => (column >= before ? column + 1 : column);
  return {
    ...sheet,
    layout: {
      ...layout,
      columns: layout.columns.map((column) => (column === undefined ? column : after(column))),
      others: (layout.others ?? []).map((other) => ({ ...other, column: after(other.column) })),
    },
    cells: {
      ...cells,
      values: cells.values.map((row) => [
        ...row.slice(0, before - cells.left),
        "",
        ...row.slice(before - cells.left),
      ]),
    },
    named: new Map([...named].map(([name, { row, column }]) => [name, { row, column: after(column) }])),
    changes: [
      ...sheet.changes,
      { type: "insert columns", sheet: layout.sheet, before: columnLetters(before), count: 1 },
    ],
  };
}

/** Rows on top move all that is below, the list included, unless they are put in at its header row. */
export function insertRow(sheet: SheetInRepair, before: number, count = 1): SheetInRepair {
  const { layout, cells, named } = sheet;
  const after = (row: number): number => (row >= before ? row + count : row);
  const at = before - cells.top;
  const empty = Array.from({ length: count }, () => (cells.values[0] ?? []).map((): Cell => ""));
  return {
    ...sheet,
    layout: {
      ...layout,
      table: { ...layout.table, top: after(layout.table.top), bottom: after(layout.table.bottom) },
    },
    cells: { ...cells, values: [...cells.values.slice(0, at), ...empty, ...cells.values.slice(at)] },
    named: new Map([...named].map(([name, { row, column }]) => [name, { row: after(row), column }])),
    changes: [...sheet.changes, { type: "insert rows", sheet: layout.sheet, before: before + 1, count }],
  };
}

import type { CellRange } from "../spreadsheet/address";
import { type Cell, isBlank, isErrorValue, trimmed } from "../spreadsheet/cell";
import { cellAt, type SheetCells } from "../spreadsheet/sheet-cells";
import { fitting, groupMovedBy } from "./cells-fitting";
import { indexOf } from "./columns";
import { GROUPS } from "./groups";
import type { ListLayout } from "./list-layout";

/** A note has fewer cells that fit the columns of the list. */
const MORE_THAN_A_NOTE = 4;
const [NUMBER, GROUP] = [indexOf("caseNumber"), indexOf("group")];

/** A row outside the table that holds a case; all from 0, on the sheet. */
export interface OutsideRow {
  readonly row: number;
  /** The column of its case number, by that of its group: where it has none, it may lie left of what is there. */
  readonly first: number;
  /** Its first and last cells. */
  readonly left: number;
  readonly right: number;
}

/**
 * Rows below the list and to its right that are cases by what stands in them: a group, and several cells that fit the
 * columns beside it; below it also a case that was only begun. Where columns have been moved about, none is known.
 */
export function rowsOutside(layout: ListLayout, cells: SheetCells): OutsideRow[] {
  const { columns, table, isInPlace } = layout;
  const [first] = columns;
  const last = columns.at(-1);
  if (isInPlace || first === undefined || last === undefined || last !== first + columns.length - 1)
    return [];
  const rows: OutsideRow[] = [];
  for (let row = Math.max(table.top + 1, cells.top); row < cells.top + cells.values.length; row++) {
    const from = row > table.bottom ? cells.left : last + 1;
    const line = cells.values[row - cells.top]?.slice(from - cells.left) ?? [];
    const at = caseIn(line) ?? (row > table.bottom && isBegun(layout, cells, row) ? first - from : undefined);
    if (at === undefined) continue;
    const filled = line.flatMap((cell, i) => (isBlank(cell) ? [] : [from + i]));
    const number = from + at;
    const left = Math.max(from, number);
    rows.push({ row, first: number, left, right: filled.at(-1) ?? left });
  }
  return rows;
}

/** Where in a line of cells the number of a case would stand, by its group; below 0 where it lies left of them. */
export function caseIn(line: readonly Cell[]): number | undefined {
  const by = groupMovedBy(line);
  return by === undefined || fitting(line, by) < MORE_THAN_A_NOTE ? undefined : by;
}

/**
 * Whether a number and a group stand below the list in its own columns. "35 LAC" counts the cases of a group, where so
 * many are counted or expected.
 */
function isBegun({ columns, band }: ListLayout, cells: SheetCells, row: number): boolean {
  const [number = "", group = ""] = [columns[NUMBER], columns[GROUP]].map((column) =>
    column === undefined ? "" : cellAt(cells, row, column),
  );
  const its = GROUPS.find((one) => typeof group === "string" && trimmed(group).toUpperCase() === one);
  if (!its || isErrorValue(number) || !/\d/.test(trimmed(number))) return false;
  return [band[`Count${its}`], band[`Expected${its}`]].every(
    (box) => trimmed(cellAt(cells, box.row, box.column)) !== trimmed(number),
  );
}

/** The same rows in blocks: those that follow one another and begin in one column. */
export function casesOutside(layout: ListLayout, cells: SheetCells): CellRange[] {
  const blocks: CellRange[] = [];
  for (const { row, left, right } of rowsOutside(layout, cells)) {
    const before = blocks.at(-1);
    const goesOn = before?.bottom === row - 1 && before.left === left && row - 1 !== layout.table.bottom;
    if (before && goesOn)
      blocks[blocks.length - 1] = { ...before, bottom: row, right: Math.max(before.right, right) };
    else blocks.push({ top: row, bottom: row, left, right });
  }
  return blocks;
}

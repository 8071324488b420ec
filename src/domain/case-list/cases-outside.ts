import type { CellRange } from "../spreadsheet/address";
import { type Cell, isBlank, isErrorValue, trimmed } from "../spreadsheet/cell";
import { cellAt, type SheetCells } from "../spreadsheet/sheet-cells";
import { fitting, groupMovedBy } from "./cells-fitting";
import { columnsSaid } from "./column-order";
import { COLUMNS, indexOf } from "./columns";
import { GROUPS } from "./groups";
import type { ListLayout } from "./list-layout";

/** A note has fewer cells that fit the columns of the list. */
const MORE_THAN_A_NOTE = 4;
/** One cell alone below headers is a note. */
const FEWEST_IN_A_CASE = 2;
const [NUMBER, GROUP] = [indexOf("caseNumber"), indexOf("group")];

/** A row outside the table that holds a case; all from 0, on the sheet. */
export interface OutsideRow {
  readonly row: number;
  /** Where the cells of the list's columns stand, as far as they are there. */
  readonly columns: readonly (number | undefined)[];
  /** Its first and last cells. */
  readonly left: number;
  readonly right: number;
  /** The row of headers that says its columns: it is one of a second list. */
  readonly headerRow?: number;
}

/** Cells outside the table that hold cases. */
export interface OutsideBlock extends CellRange {
  readonly headerRow?: number;
}

/**
 * Rows below the list and to its right that are cases by what stands in them: a group, and several cells that fit the
 * columns beside it; below it also a case that was only begun. Below a row of headers, which is no case, these say the
 * columns. Where columns of the list have been moved about, none is known.
 */
export function rowsOutside(layout: ListLayout, cells: SheetCells): OutsideRow[] {
  const { columns, table, isInPlace } = layout;
  const [first] = columns;
  const last = columns.at(-1);
  if (isInPlace || first === undefined || last === undefined || last !== first + columns.length - 1)
    return [];
  const rows: OutsideRow[] = [];
  let second: { readonly headerRow: number; readonly columns: OutsideRow["columns"] } | undefined;
  for (let row = cells.top; row < cells.top + cells.values.length; row++) {
    const from = row > table.bottom ? cells.left : last + 1;
    const line = cells.values[row - cells.top]?.slice(from - cells.left) ?? [];
    const said = columnsSaid(line, from);
    if (said) second = { headerRow: row, columns: said };
    if (said || row <= table.top) continue;
    const own = second?.columns.map((at) => (at === undefined ? "" : cellAt(cells, row, at))) ?? [];
    if (second && own.filter((cell) => !isBlank(cell)).length >= FEWEST_IN_A_CASE) {
      if (fitting(own, 0) >= MORE_THAN_A_NOTE || isBegun(layout, cells, own[NUMBER], own[GROUP]))
        rows.push({ row, ...second, ...endsOf(second.columns) });
      continue;
    }
    const begun = (): boolean =>
      row > table.bottom && isBegun(layout, cells, ...twoCells(layout, cells, row));
    const at = caseIn(line) ?? (begun() ? first - from : undefined);
    if (at === undefined) continue;
    const left = Math.max(from, from + at);
    const filled = line.flatMap((cell, i) => (isBlank(cell) ? [] : [from + i]));
    rows.push({ row, columns: columnsFrom(from + at, left), left, right: filled.at(-1) ?? left });
  }
  return rows;
}

/** Where the list's columns stand if the first is this one. What lies left of `left` is none of the case's. */
export const columnsFrom = (first: number, left: number): OutsideRow["columns"] =>
  COLUMNS.map(({ index }) => (first + index < left ? undefined : first + index));

/** The first and the last of some columns. */
export function endsOf(columns: OutsideRow["columns"]): Pick<CellRange, "left" | "right"> {
  const places = columns.flatMap((column) => column ?? []);
  return { left: Math.min(...places), right: Math.max(...places) };
}

/** Where in a line of cells the number of a case would stand, by its group; below 0 where it lies left of them. */
export function caseIn(line: readonly Cell[]): number | undefined {
  const by = groupMovedBy(line);
  return by === undefined || fitting(line, by) < MORE_THAN_A_NOTE ? undefined : by;
}

const twoCells = ({ columns }: ListLayout, cells: SheetCells, row: number): readonly [Cell, Cell] => {
  const at = (column = -1): Cell => (column < 0 ? "" : cellAt(cells, row, column));
  return [at(columns[NUMBER]), at(columns[GROUP])];
};

/**
 * Whether these are the number and the group of a case. "35 LAC" counts the cases of a group, where so many are counted or
 * expected.
 */
function isBegun({ band }: ListLayout, cells: SheetCells, number: Cell = "", group: Cell = ""): boolean {
  const its = GROUPS.find((one) => typeof group === "string" && trimmed(group).toUpperCase() === one);
  if (!its || isErrorValue(number) || !/\d/.test(trimmed(number))) return false;
  return [band[`Count${its}`], band[`Expected${its}`]].every(
    (box) => trimmed(cellAt(cells, box.row, box.column)) !== trimmed(number),
  );
}

/** The same rows in blocks: those that follow one another and begin in one column, below the same headers. */
export function casesOutside(layout: ListLayout, cells: SheetCells): OutsideBlock[] {
  const blocks: OutsideBlock[] = [];
  for (const { row, left, right, headerRow } of rowsOutside(layout, cells)) {
    const before = blocks.at(-1);
    const goesOn =
      before?.bottom === row - 1 &&
      before.left === left &&
      before.headerRow === headerRow &&
      row - 1 !== layout.table.bottom;
    if (before && goesOn)
      blocks[blocks.length - 1] = { ...before, bottom: row, right: Math.max(before.right, right) };
    else blocks.push({ top: row, bottom: row, left, right, ...(headerRow !== undefined && { headerRow }) });
  }
  return blocks;
}

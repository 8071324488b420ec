import { COLUMNS } from "../../case-list/columns";
import { HEADERS } from "../../case-list/grid/case-list-sheet";
import { CASE_LIST_TABLE, COUNTS, listLayout, namedPositions } from "../../case-list/list-layout";
import type { CellRange } from "../../spreadsheet/address";
import { type Cell, isBlank, normalised } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import { findName } from "../../spreadsheet/same-name";
import { cellAt } from "../../spreadsheet/sheet-cells";
import type { SheetReading } from "../../spreadsheet/sheet-reading";
import { listTable } from "./list-table";
import { refuseProtected, refuseUnready } from "../unready-sheet";

/** A list that has lost its table. */
export interface LostList {
  /** They give it back. */
  readonly changes: readonly Change[];
  /** What is put back, in words. */
  readonly restored: string;
}

/** With fewer of the list's headers a row is none of headers. */
const FEWEST = COLUMNS.length / 2;
/** More empty rows than these between two that are filled, and the lower one is none of the list's. */
const WIDEST_GAP = 50;
/** Rows that set-up makes. */
const ROWS = 100;

/**
 * Finds the list on its sheet by its headers, in a table of another name or in plain cells, and makes the table again
 * over the rows that the count boxes count; a copy that bears the name meanwhile is given another. undefined where the
 * headers are gone too. Throws CannotDo where something is in the way.
 */
export function lostList(
  reading: SheetReading,
  { names, tables }: { readonly names: ReadonlyMap<string, string>; readonly tables: readonly string[] },
): LostList | undefined {
  const { sheet, cells } = reading;
  const renamed = reading.tables.find(({ range }) => ours(rowOf(reading, range.top)).length >= FEWEST);
  const range = renamed?.range ?? plainRange(reading, names);
  if (!range) return undefined;
  refuseProtected([reading]);
  if (!renamed) refuseUnready(reading, listLayout(sheet, range, [], names, cells));
  const { changes, named } = listTable(sheet, range, reading);
  return {
    changes: [...withoutItsName(tables), ...changes, ...named],
    restored: `the table${renamed ? `, which was called ${renamed.name}` : ""}`,
  };
}

/** Gives the table of a copy that has the list's name another one. */
function withoutItsName(tables: readonly string[]): Change[] {
  const there = findName(tables, CASE_LIST_TABLE);
  if (there === undefined) return [];
  let number = 2;
  while (findName(tables, `${CASE_LIST_TABLE}_${number}`) !== undefined) number++;
  return [{ type: "take over table", table: there, name: `${CASE_LIST_TABLE}_${number}` }];
}

/** A row of the sheet with the column of each cell. */
function rowOf({ cells }: SheetReading, row: number): readonly { column: number; cell: Cell }[] {
  return (cells.values[row - cells.top] ?? []).map((cell, i) => ({ column: cells.left + i, cell }));
}

const HEADER_KEYS: ReadonlySet<string> = new Set(HEADERS.map(normalised));
/** The columns of a row in which a header of the list stands, each header once. */
const ours = (row: ReturnType<typeof rowOf>): number[] => [
  ...new Map(
    row
      .filter(({ cell }) => HEADER_KEYS.has(normalised(cell)))
      .map(({ column, cell }) => [normalised(cell), column]),
  ).values(),
];

/** Where the list stands in plain cells: its headers and what stands beside them, down to the last row that is counted. */
function plainRange(reading: SheetReading, names: ReadonlyMap<string, string>): CellRange | undefined {
  const { top: first, left: leftmost, values } = reading.cells;
  const top = values.map((_, i) => first + i).find((row) => ours(rowOf(reading, row)).length >= FEWEST);
  if (top === undefined) return undefined;
  const columns = ours(rowOf(reading, top));
  let [left, right] = [Math.min(...columns), Math.max(...columns)];
  const isHeader = (column: number): boolean => !isBlank(cellAt(reading.cells, top, column));
  while (left > leftmost && isHeader(left - 1)) left--;
  while (isHeader(right + 1)) right++;
  return {
    top,
    left,
    right,
    bottom: lastCounted(reading, names, top) ?? lastFilled(reading, top, left, right),
  };
}

/** The last row of which the formulas of the count boxes speak, if they begin below the headers. */
function lastCounted(
  { sheet, formulas }: SheetReading,
  names: ReadonlyMap<string, string>,
  top: number,
): number | undefined {
  const named = namedPositions(sheet, names);
  const rows = COUNTS.flatMap((key) => {
    const box = named.get(`Count${key}`);
    const formula = box ? String(cellAt(formulas, box.row, box.column)) : "";
    return [...formula.matchAll(/\$[A-Z]+\$(\d+):\$[A-Z]+\$(\d+)/g)].map(([, from, to]) => [
      Number(from) - 1,
      Number(to) - 1,
    ]);
  }).filter(([from]) => from === top + 1);
  return rows.length === 0 ? undefined : Math.max(...rows.map(([, to = top]) => to));
}

/** The last filled row of those that follow closely enough, at least where set-up ends a list. */
function lastFilled({ cells }: SheetReading, top: number, left: number, right: number): number {
  let last = top;
  cells.values.forEach((row, i) => {
    const isFilled = row.slice(left - cells.left, right + 1 - cells.left).some((cell) => !isBlank(cell));
    const at = cells.top + i;
    if (isFilled && at > last && at - last <= WIDEST_GAP + 1) last = at;
  });
  return Math.max(last, top + ROWS);
}

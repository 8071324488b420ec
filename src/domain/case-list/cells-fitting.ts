import { type Cell, trimmed } from "../spreadsheet/cell";
import { codeFinder } from "./codes";
import { COLUMNS, indexOf, listOf } from "./columns";
import { GROUPS } from "./groups";

const TESTS = COLUMNS.flatMap((column): [number, (cell: Cell) => boolean][] => {
  if (column.dataType.kind === "date") return [[column.index, isLikeDate]];
  const list = column.key === "tracked" || column.dataType.kind === "suggested" ? undefined : listOf(column);
  const find = list && codeFinder(list);
  return find ? [[column.index, (cell) => find(cell) !== undefined]] : [];
});

/** A number that is no code and no age, or a text with a year. */
function isLikeDate(cell: Cell): boolean {
  return typeof cell === "number" ? cell > 10_000 : /\d[/.-]\d{1,2}[/.-]\d{2}/.test(String(cell));
}

const BY_COLUMN = new Map(TESTS);

/** Whether anything tells of a cell of a column, by its place, that it is none: of texts nothing does. */
export const isTested = (index: number): boolean => BY_COLUMN.has(index);

/** Whether a cell is what a column asks for, as far as that can be told. */
export const fits = (index: number, cell: Cell): boolean => BY_COLUMN.get(index)?.(cell) ?? false;

/** How many cells of a row hold what their columns ask for, if it stood so many columns further left. */
export const fitting = (row: readonly Cell[], by: number): number =>
  TESTS.filter(([index, isOne]) => {
    const cell = row[index + by] ?? "";
    return cell !== "" && isOne(cell);
  }).length;

/** So many cells that fit their columns make a row a case, whatever else it holds. */
const FITTING_IN_A_CASE = 5;

/** Whether a row that stands in the list's columns is a case by what it holds. */
export const isCaseByCells = (row: readonly Cell[]): boolean => fitting(row, 0) >= FITTING_IN_A_CASE;

const GROUP = indexOf("group");
const GROUPS_TYPED: ReadonlySet<string> = new Set(GROUPS);

/** How far to the right of its column the first group of a row stands, below 0 to the left; undefined where it has none. */
export function groupMovedBy(row: readonly Cell[]): number | undefined {
  const at = row.findIndex(
    (cell) => typeof cell === "string" && GROUPS_TYPED.has(trimmed(cell).toUpperCase()),
  );
  return at < 0 ? undefined : at - GROUP;
}

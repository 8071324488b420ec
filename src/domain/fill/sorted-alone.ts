import { columnOf, COLUMNS, type ColumnKey } from "../case-list/columns";
import type { ListLayout } from "../case-list/list-layout";
import type { Cell } from "../spreadsheet/cell";
import { cellAt, type SheetCells } from "../spreadsheet/sheet-cells";

/** Where a list stands and what its sheet holds. */
export interface ListCells {
  readonly layout: ListLayout;
  readonly cells: SheetCells;
}

/** Columns whose cells stand in other rows than before, while the rest of their rows stayed. */
export interface SortedAlone {
  /** The list before the first of them was sorted. */
  readonly before: ListCells;
  /** In the list's order. */
  readonly columns: readonly ColumnKey[];
  /** How many rows hold cells of other rows. */
  readonly rows: number;
  /** Somebody has said that it is meant. */
  readonly isMeant: boolean;
}

/** Fewer rows are exchanged by hand. */
const FEWEST = 5;
/** So many different values do not come again by chance when a column is pasted over. */
const TELLING = 5;

/** Tracked is ticked and unticked; a further draw gives the same number of ticks to other rows. */
const ASKED = COLUMNS.filter(({ key }) => key !== "tracked");

/**
 * Which columns were sorted without the rest (Excel: “Continue with the current selection”), after a reading that
 * follows another one; what was found before stays until those columns are as they were.
 */
export function sortedAlone(
  standing: SortedAlone | undefined,
  last: ListCells,
  now: ListCells,
): SortedAlone | undefined {
  const isComparable = standing !== undefined && isInPlace(standing.before, now);
  if (isComparable && rowsApart(standing.columns, standing.before, now) < FEWEST) return undefined;
  const found = isInPlace(last, now) ? movedAlone(last, now) : [];
  if (found.length === 0) return standing;
  const base = isComparable && !standing.isMeant ? standing : undefined;
  const before = base?.before ?? last;
  const columns = ASKED.map(({ key }) => key).filter(
    (key) =>
      (found.includes(key) || base?.columns.includes(key) === true) && rowsApart([key], before, now) > 0,
  );
  return { before, columns, rows: rowsApart(columns, before, now), isMeant: false };
}

/** Whether each row and column is where it was. */
const isInPlace = (a: ListCells, b: ListCells): boolean =>
  a.layout.sheet === b.layout.sheet &&
  a.layout.table.top === b.layout.table.top &&
  a.layout.table.bottom === b.layout.table.bottom &&
  a.layout.columns.every((column, i) => column === b.layout.columns[i]);

/** The columns that hold what they held in other rows, where no other one has changed and the rows are no longer whole. */
function movedAlone(before: ListCells, now: ListCells): ColumnKey[] {
  const moved: ColumnKey[] = [];
  let isTelling = false;
  for (const { key } of ASKED) {
    const [old, held] = [cellsIn(key, before), cellsIn(key, now)];
    const changed = held.flatMap((cell, i) => (cell === old[i] ? [] : [i]));
    const [first] = changed;
    const last = changed.at(-1);
    if (first === undefined || last === undefined) continue;
    if (!holdSame(old, held)) return [];
    moved.push(key);
    const values = new Set(changed.map((i) => held[i]));
    isTelling ||= values.size >= TELLING || isGrouped(held.slice(first, last + 1));
  }
  const isApart = isTelling && rowsApart(moved, before, now) >= FEWEST;
  return isApart && !holdSame(rowsOf(before), rowsOf(now)) ? moved : [];
}

/** How many rows hold something else in these columns. */
function rowsApart(columns: readonly ColumnKey[], before: ListCells, now: ListCells): number {
  const apart = new Set<number>();
  for (const key of columns) {
    const held = cellsIn(key, now);
    for (const [i, cell] of cellsIn(key, before).entries()) if (cell !== held[i]) apart.add(i);
  }
  return apart.size;
}

/** The cells of a column of the list; none where it is not there. */
function cellsIn(key: ColumnKey, { layout: { table, columns }, cells }: ListCells): Cell[] {
  const column = columns[columnOf(key).index];
  return column === undefined
    ? []
    : Array.from({ length: table.bottom - table.top }, (_, i) => cellAt(cells, table.top + 1 + i, column));
}

/** Each row as one text. */
function rowsOf(list: ListCells): string[] {
  const columns = ASKED.map(({ key }) => cellsIn(key, list));
  const { table } = list.layout;
  return Array.from({ length: table.bottom - table.top }, (_, i) =>
    JSON.stringify(columns.map((cells) => cells[i] ?? "")),
  );
}

/** Whether both hold the same, each as often, in whatever order. */
function holdSame(a: readonly Cell[], b: readonly Cell[]): boolean {
  const left = new Map<Cell, number>();
  for (const cell of a) left.set(cell, (left.get(cell) ?? 0) + 1);
  for (const cell of b) {
    const count = left.get(cell) ?? 0;
    if (count === 0) return false;
    left.set(cell, count - 1);
  }
  return a.length === b.length;
}

/** Whether equal cells stand together, as they do once they are sorted, whatever the order. */
function isGrouped(cells: readonly Cell[]): boolean {
  const runs = cells.filter((cell, i) => i === 0 || cell !== cells[i - 1]).length;
  return runs === new Set(cells).size;
}

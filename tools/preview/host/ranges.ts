import type { CellRange } from "../../../src/domain/spreadsheet/address";
import type { SheetRange } from "./grid";

export const sheetRange = (sheet: string, { top, left, bottom, right }: CellRange): SheetRange => ({
  sheet,
  top,
  left,
  bottom,
  right,
});

export const rowCount = ({ top, bottom }: CellRange): number => bottom - top + 1;

export const columnCount = ({ left, right }: CellRange): number => right - left + 1;

export const sameRange = (a: CellRange, b: CellRange): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

type MaybeOnSheet = CellRange & { readonly sheet?: string };

/** The cells that two ranges share; undefined where there are none, as on different sheets. */
export function intersection<Range extends MaybeOnSheet>(one: Range, other: MaybeOnSheet): Range | undefined {
  if (one.sheet !== undefined && other.sheet !== undefined && one.sheet !== other.sheet) return undefined;
  const shared = {
    ...one,
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : undefined;
}

/** The smallest range that holds both. */
export const boundingRect = <Range extends CellRange>(one: Range, other: CellRange): Range => ({
  ...one,
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** What is left of a range once another is cut out of it: at most four ranges. */
export function subtract<Range extends MaybeOnSheet>(range: Range, hole: MaybeOnSheet): Range[] {
  const cut = intersection(range, hole);
  if (!cut) return [range];
  return [
    { ...range, bottom: cut.top - 1 },
    { ...range, top: cut.bottom + 1 },
    { ...range, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...range, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** Every cell of a range, row by row. */
export function* cellsOf(range: CellRange): Generator<readonly [row: number, column: number]> {
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++) yield [row, column];
}

/** The rows of a range, each cell made from its position. Loops: the host does little else. */
export function mapCells<Cell>(range: CellRange, make: (row: number, column: number) => Cell): Cell[][] {
  const rows: Cell[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const cells: Cell[] = [];
    for (let column = range.left; column <= range.right; column++) cells.push(make(row, column));
    rows.push(cells);
  }
  return rows;
}

/** Where a range lies after rows were inserted above its end; it grows when they fall inside it. */
export const afterInsertion = <Range extends CellRange>(
  range: Range,
  before: number,
  count: number,
): Range => ({
  ...range,
  top: range.top >= before ? range.top + count : range.top,
  bottom: range.bottom >= before ? range.bottom + count : range.bottom,
});

/** Where a range lies after rows were deleted; undefined when nothing of it is left. */
export function afterDeletion<Range extends CellRange>(
  range: Range,
  from: number,
  count: number,
): Range | undefined {
  const end = from + count;
  const top = range.top < from ? range.top : Math.max(from, range.top - count);
  const bottom = range.bottom < from ? range.bottom : range.bottom < end ? from - 1 : range.bottom - count;
  return top <= bottom ? { ...range, top, bottom } : undefined;
}

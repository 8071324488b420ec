import type { IRange } from "@univerjs/core";
import type { CellRange } from "../../../src/domain/spreadsheet/address";
import type { Area } from "../host/grid";

/** Univer's words for a block of cells. */
export const toRange = ({ top, left, bottom, right }: CellRange): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

type Corners = Pick<IRange, "startRow" | "startColumn" | "endRow" | "endColumn">;

export const toBlock = ({ startRow, startColumn, endRow, endColumn }: Corners): CellRange => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

export const onSheet = (sheet: string, { top, left, bottom, right }: CellRange): Area => ({
  sheet,
  top,
  left,
  bottom,
  right,
});

/** The cells two blocks share. */
export function shared(a: CellRange, b: CellRange): CellRange | undefined {
  const block = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return block.top <= block.bottom && block.left <= block.right ? block : undefined;
}

/** The smallest block that holds both. */
export const around = (a: CellRange, b: CellRange): CellRange => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** What is left of a block once another is cut out: up to four blocks. */
export function without(range: CellRange, hole: CellRange): CellRange[] {
  const cut = shared(range, hole);
  if (!cut) return [range];
  return [
    { ...range, bottom: cut.top - 1 },
    { ...range, top: cut.bottom + 1 },
    { ...range, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...range, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

export const sameBlock = (a: CellRange, b: CellRange): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** Every cell of a block, row by row. */
export function* cellsOf({
  top,
  left,
  bottom,
  right,
}: CellRange): Generator<readonly [row: number, column: number]> {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield [row, column];
  }
}

import type { IRange } from "@univerjs/core";
import type { Block } from "../../../src/domain/spreadsheet/address";
import type { Area } from "../host/grid";

/** Univer's words for a block of cells. */
export const toRange = ({ top, left, bottom, right }: Block): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

type Corners = Pick<IRange, "startRow" | "startColumn" | "endRow" | "endColumn">;

export const toBlock = ({ startRow, startColumn, endRow, endColumn }: Corners): Block => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

export const onSheet = (sheet: string, { top, left, bottom, right }: Block): Area => ({
  sheet,
  top,
  left,
  bottom,
  right,
});

/** The cells two blocks share. */
export function shared(a: Block, b: Block): Block | undefined {
  const block = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return block.top <= block.bottom && block.left <= block.right ? block : undefined;
}

/** The smallest block that holds both. */
export const around = (a: Block, b: Block): Block => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** What is left of a block once another is cut out: up to four blocks. */
export function without(block: Block, hole: Block): Block[] {
  const cut = shared(block, hole);
  if (!cut) return [block];
  return [
    { ...block, bottom: cut.top - 1 },
    { ...block, top: cut.bottom + 1 },
    { ...block, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...block, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

export const sameBlock = (a: Block, b: Block): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** Every cell of a block, row by row. */
export function* cellsOf({
  top,
  left,
  bottom,
  right,
}: Block): Generator<readonly [row: number, column: number]> {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield [row, column];
  }
}

import { oneCell } from "./one-cell";
import { isOneCell } from "../../../tools/preview/host/address";
import { afterDeletion, afterInsertion, intersection, subtract } from "../../../tools/preview/host/ranges";
import type { SheetRange } from "../../../tools/preview/host/grid";

/** A value of a range; a later layer lies above an earlier one. */
interface Layer<Value> {
  readonly range: SheetRange;
  readonly value: Value;
}

export type Layers<Value> = readonly Layer<Value>[];

/** The layers without a range. */
export function withoutRange<Value>(layers: Layers<Value>, hole: SheetRange): Layers<Value> {
  return layers.flatMap(({ range, value }) =>
    subtract(range, hole).map((piece) => ({ range: piece, value })),
  );
}

export function rowsInserted<Value>(
  layers: Layers<Value>,
  sheet: string,
  before: number,
  count: number,
): Layers<Value> {
  return layers.map((layer) =>
    layer.range.sheet === sheet ? { ...layer, range: afterInsertion(layer.range, before, count) } : layer,
  );
}

export function rowsDeleted<Value>(
  layers: Layers<Value>,
  sheet: string,
  from: number,
  count: number,
): Layers<Value> {
  return layers.flatMap((layer) => {
    const range = layer.range.sheet === sheet ? afterDeletion(layer.range, from, count) : layer.range;
    return range ? [{ ...layer, range }] : [];
  });
}

/** One cell of each part of the range in which no layer begins or ends. */
export function sampleCells<Value>(layers: Layers<Value>, range: SheetRange): SheetRange[] {
  if (isOneCell(range)) return [range];
  const valuesAt = layers.flatMap((layer) => intersection(layer.range, range) ?? []);
  const rows = new Set([range.top, ...valuesAt.flatMap(({ top, bottom }) => [top, bottom + 1])]);
  const columns = new Set([range.left, ...valuesAt.flatMap(({ left, right }) => [left, right + 1])]);
  return [...rows]
    .filter((row) => row <= range.bottom)
    .flatMap((row) =>
      [...columns]
        .filter((column) => column <= range.right)
        .map((column) => oneCell(range.sheet, row, column)),
    );
}

/** Whether two ranges share a cell. Asked for each cell that is read: it makes nothing. */
const touch = (one: SheetRange, other: SheetRange): boolean =>
  one.sheet === other.sheet &&
  one.top <= other.bottom &&
  other.top <= one.bottom &&
  one.left <= other.right &&
  other.left <= one.right;

/** What lies over a cell, the topmost last. */
export function over<Value>(layers: Layers<Value>, cell: SheetRange): Value[] {
  return layers.filter(({ range }) => touch(range, cell)).map(({ value }) => value);
}

/** The topmost of what lies over a cell and has this part. */
export function topmost<Value, Part>(
  layers: Layers<Value>,
  cell: SheetRange,
  partOf: (value: Value) => Part | undefined,
): Part | undefined {
  for (let index = layers.length - 1; index >= 0; index--) {
    const layer = layers[index];
    const part = layer && touch(layer.range, cell) ? partOf(layer.value) : undefined;
    if (part !== undefined) return part;
  }
  return undefined;
}

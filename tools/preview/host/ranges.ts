import type { Block } from "./address";
import type { Area } from "./grid";

export function rowCount(area: Block): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Block): number {
  return area.right - area.left + 1;
}

/** What two areas share; undefined when that is nothing. */
export function intersection(one: Area, other: Area): Area | undefined {
  if (one.sheet !== other.sheet) return undefined;
  const shared = {
    sheet: one.sheet,
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : undefined;
}

/** The smallest area that holds both. */
export function bounding(one: Area, other: Block): Area {
  return {
    sheet: one.sheet,
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** A block of cells, each made from its place in the area. */
export function cellsOf<Cell>(area: Block, make: (row: number, column: number) => Cell): Cell[][] {
  return Array.from({ length: rowCount(area) }, (_, row) =>
    Array.from({ length: columnCount(area) }, (__, column) => make(area.top + row, area.left + column)),
  );
}

/** Where an area lies after rows were inserted above its end; it grows when they fall inside it. */
export function afterInsertion<Moved extends Block>(area: Moved, before: number, count: number): Moved {
  return {
    ...area,
    top: area.top >= before ? area.top + count : area.top,
    bottom: area.bottom >= before ? area.bottom + count : area.bottom,
  };
}

/** Where an area lies after rows were deleted; undefined when nothing of it is left. */
export function afterDeletion<Moved extends Block>(
  area: Moved,
  from: number,
  count: number,
): Moved | undefined {
  const end = from + count;
  const top = area.top < from ? area.top : Math.max(from, area.top - count);
  const bottom = area.bottom < from ? area.bottom : area.bottom < end ? from - 1 : area.bottom - count;
  return top <= bottom ? { ...area, top, bottom } : undefined;
}

import { isOneCell } from "../../../tools/preview/host/address";
import { afterDeletion, afterInsertion, intersection } from "../../../tools/preview/host/ranges";
import type { Area } from "../../../tools/preview/host/grid";

/** Something that lies over an area, above what was laid there before. */
interface Layer<Stuff> {
  readonly area: Area;
  readonly stuff: Stuff;
}

export type Layers<Stuff> = readonly Layer<Stuff>[];

/** What is left of an area when another is cut out of it: at most four pieces. */
function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const pieces = [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ];
  return pieces.filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}

/** Takes everything away from an area. */
export function cleared<Stuff>(layers: Layers<Stuff>, hole: Area): Layers<Stuff> {
  return layers.flatMap(({ area, stuff }) => without(area, hole).map((piece) => ({ area: piece, stuff })));
}

export function rowsInserted<Stuff>(
  layers: Layers<Stuff>,
  sheet: string,
  before: number,
  count: number,
): Layers<Stuff> {
  return layers.map((layer) =>
    layer.area.sheet === sheet ? { ...layer, area: afterInsertion(layer.area, before, count) } : layer,
  );
}

export function rowsDeleted<Stuff>(
  layers: Layers<Stuff>,
  sheet: string,
  from: number,
  count: number,
): Layers<Stuff> {
  return layers.flatMap((layer) => {
    const area = layer.area.sheet === sheet ? afterDeletion(layer.area, from, count) : layer.area;
    return area ? [{ ...layer, area }] : [];
  });
}

/** One cell from each part of the area over which all layers are the same. */
export function probes<Stuff>(layers: Layers<Stuff>, area: Area): Area[] {
  if (isOneCell(area)) return [area];
  const over = layers.flatMap((layer) => intersection(layer.area, area) ?? []);
  const rows = new Set([area.top, ...over.flatMap(({ top, bottom }) => [top, bottom + 1])]);
  const columns = new Set([area.left, ...over.flatMap(({ left, right }) => [left, right + 1])]);
  return [...rows]
    .filter((row) => row <= area.bottom)
    .flatMap((row) =>
      [...columns]
        .filter((column) => column <= area.right)
        .map((column) => ({ sheet: area.sheet, top: row, left: column, bottom: row, right: column })),
    );
}

/** What lies over a cell, the topmost last. */
export function over<Stuff>(layers: Layers<Stuff>, cell: Area): Stuff[] {
  return layers.filter(({ area }) => intersection(area, cell)).map(({ stuff }) => stuff);
}

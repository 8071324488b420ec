import { type CellRange, parseRange } from "../../domain/spreadsheet/address";
import type { SheetCells } from "../../domain/spreadsheet/sheet-cells";
import type { Cell } from "../../domain/spreadsheet/cell";

/** The cells of a range whose address and values have been loaded. */
export function cellsOf(range: Excel.Range): SheetCells {
  const { top, left } = rangeOf(range.address);
  return { top, left, values: gridOf(range.values) };
}

/** Excel's types call cells `any`; they are text, numbers and booleans. */
export const gridOf = (values: unknown): readonly (readonly Cell[])[] => values as Cell[][];

export function rangeOf(address: string): CellRange {
  const range = parseRange(address);
  if (!range) throw new RangeError("Excel gave an address that names no cells");
  return range;
}

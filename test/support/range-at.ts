import { type CellRange, parseRange } from "../../src/domain/spreadsheet/address";

/** The cells that an address names. Throws a RangeError where it names none. */
export function rangeAt(address: string): CellRange {
  const range = parseRange(address);
  if (!range) throw new RangeError(`“${address}” names no cells.`);
  return range;
}

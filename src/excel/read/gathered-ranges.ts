import type { CellRange } from "../../domain/spreadsheet/address";
import { groupBy } from "../../domain/shared/group-by";

/** So many cells that nobody asked for are read where that saves Excel a range more. */
const FREELY = 5_000;

/** Few ranges that hold all of these: what stands close together in a column as one, and columns side by side too. */
export function gathered(ranges: readonly CellRange[]): CellRange[] {
  const columns = ranges.flatMap(({ left, right, ...rows }) =>
    Array.from({ length: right - left + 1 }, (_, i) => ({ ...rows, left: left + i, right: left + i })),
  );
  const ofColumns = [...groupBy(columns, ({ left }) => left)]
    .sort(([one], [other]) => one - other)
    .flatMap(([, ofColumn]) => joined(ofColumn.sort((a, b) => a.top - b.top)));
  return joined(ofColumns);
}

/** Each joined to the one before wherever few cells more are read for it. */
function joined(ranges: readonly CellRange[]): CellRange[] {
  const found: CellRange[] = [];
  for (const range of ranges) {
    const before = found.at(-1);
    const both = before && around(before, range);
    if (before && both && area(both) <= area(before) + area(range) + FREELY) found[found.length - 1] = both;
    else found.push(range);
  }
  return found;
}

const around = (one: CellRange, other: CellRange): CellRange => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

const area = ({ top, left, bottom, right }: CellRange): number => (bottom - top + 1) * (right - left + 1);

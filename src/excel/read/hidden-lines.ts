import type { HiddenPlaces } from "../../domain/fill/check-before-sending";
import { type CellRange, columnLetters } from "../../domain/spreadsheet/address";
import { untracked } from "../untracked";

export type Axis = "row" | "column";

/** The first and the last of some rows or columns that stand side by side. */
type Stretch = readonly [first: number, last: number];

/** A stretch of which some are hidden is cut into so many. */
const PARTS = 8;
/** So many stretches are asked for at once; a list that is filtered has as many as rows. */
const AT_ONCE = 2_000;

/** The rows or the columns of an area of a sheet that are hidden; nothing where none is. Takes a sync for each cut. */
export async function hiddenLines(
  context: Excel.RequestContext,
  sheet: string,
  axis: Axis,
  { top, left, bottom, right }: CellRange,
): Promise<HiddenPlaces[]> {
  const found = { isCutShort: false };
  const hiddenOf = async (stretches: readonly Stretch[]): Promise<Stretch[]> => {
    if (stretches.length === 0) return [];
    found.isCutShort ||= stretches.length > AT_ONCE;
    const asked = stretches.slice(0, AT_ONCE).map((stretch) => {
      const address = stretch.map((line) => nameOf(axis, line)).join(":");
      const lines = untracked(context.workbook.worksheets.getItem(sheet).getRange(address));
      lines.load(axis === "row" ? { rowHidden: true } : { columnHidden: true });
      return { stretch, lines };
    });
    await context.sync();
    // null: some are and some are not.
    const told = asked.map(({ stretch, lines }): readonly [Stretch, unknown] => [
      stretch,
      axis === "row" ? lines.rowHidden : lines.columnHidden,
    ]);
    const hidden = told.flatMap(([stretch, isHidden]) => (isHidden === true ? [stretch] : []));
    const mixed = told.flatMap(([stretch, isHidden]) => (isHidden === null ? cut(stretch) : []));
    return [...hidden, ...(await hiddenOf(mixed))];
  };
  const all = joined(await hiddenOf([axis === "row" ? [top, bottom] : [left, right]]));
  if (all.length === 0) return [];
  const addresses = all.map(([first, last]) =>
    first === last ? nameOf(axis, first) : `${nameOf(axis, first)} to ${nameOf(axis, last)}`,
  );
  return [{ sheet, addresses, ...(found.isCutShort && { isCutShort: true }) }];
}

const nameOf = (axis: Axis, index: number): string =>
  axis === "row" ? String(index + 1) : columnLetters(index);

function cut([first, last]: Stretch): Stretch[] {
  const length = Math.ceil((last - first + 1) / PARTS);
  const parts: Stretch[] = [];
  for (let from = first; from <= last; from += length) parts.push([from, Math.min(from + length - 1, last)]);
  return parts;
}

/** Those that touch are one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const [first, last] of [...stretches].sort(([one], [other]) => one - other)) {
    const before = found.at(-1);
    if (before?.[1] === first - 1) found[found.length - 1] = [before[0], last];
    else found.push([first, last]);
  }
  return found;
}

import { type CellRange, parseRange, rangeAddress } from "./address";
import type { Change } from "./change";

/** Excel has refused addresses of some 8,000 characters, and says nowhere where it begins (OfficeDev/office-js#5198). */
const LONGEST_ADDRESS = 1_000;

/**
 * The same changes, those that follow one another and do the same to neighbours as one: columns of one width, cells
 * of one style, words side by side. Each change costs Excel several actions. Cells of one style that stand apart are
 * one change too, its range a list of areas, "A6,A17:E17": Excel takes all but number formats so. So are columns of
 * one width, "A:A,D:E".
 */
export function mergedChanges(changes: readonly Change[]): Change[] {
  const merged: Change[] = [];
  for (const change of changes) {
    const at = placeBefore(merged, change);
    const before = merged[at];
    const both = before && joined(before, change);
    if (both) merged[at] = both;
    else merged.push(change);
  }
  return merged;
}

/** The place of what this may be joined to: the last change; of widths the first alike among those that end the list. */
function placeBefore(merged: readonly Change[], change: Change): number {
  const last = merged.length - 1;
  if (change.type !== "column width") return last;
  let place = last;
  for (let i = last; i >= 0; i--) {
    const one = merged[i];
    if (one?.type !== "column width" || one.sheet !== change.sheet) break;
    if (one.points === change.points) place = i;
  }
  return place;
}

function joined(one: Change, next: Change): Change | undefined {
  if (one.type === "format" && next.type === "format") {
    if (one.sheet !== next.sheet || !isSame(one.style, next.style)) return undefined;
    const range = joinedAreas(one.range, next.range, one.style.numberFormat === undefined);
    return range === undefined ? undefined : { ...one, range };
  }
  if (one.type === "write" && next.type === "write") {
    const [left, right] = [one.cells[0] ?? [], next.cells[0] ?? []];
    if (one.sheet !== next.sheet || one.cells.length !== 1 || next.cells.length !== 1) return undefined;
    const range = joinedRanges(one.range, next.range, "side by side");
    return range === undefined ? undefined : { ...one, range, cells: [[...left, ...right]] };
  }
  if (one.type === "column width" && next.type === "column width") {
    if (one.sheet !== next.sheet || one.points !== next.points) return undefined;
    return { ...one, columns: joinedColumns(one.columns, next.columns) };
  }
  if (one.type === "row height" && next.type === "row height") {
    if (one.sheet !== next.sheet || one.points !== next.points) return undefined;
    const rows = joinedLines(one.rows, next.rows, Number);
    return rows === undefined ? undefined : { ...one, rows };
  }
  return undefined;
}

const isSame = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

function joinedRanges(one: string, next: string, how?: "side by side"): string | undefined {
  const [a, b] = [parseRange(one), parseRange(next)];
  if (!a || !b) return undefined;
  if (a.top === b.top && a.bottom === b.bottom && a.right + 1 === b.left) return around(a, b);
  const isBelow = a.left === b.left && a.right === b.right && a.bottom + 1 === b.top;
  return isBelow && how === undefined ? around(a, b) : undefined;
}

/** Areas with one more, where they may stand apart; as one where it follows the last of them. */
function joinedAreas(areas: string, next: string, mayStandApart: boolean): string | undefined {
  const end = areas.lastIndexOf(",") + 1;
  const last = joinedRanges(areas.slice(end), next);
  if (last !== undefined) return areas.slice(0, end) + last;
  const all = `${areas},${next}`;
  return mayStandApart && all.length <= LONGEST_ADDRESS ? all : undefined;
}

const around = ({ top, left }: CellRange, { bottom, right }: CellRange): string =>
  rangeAddress({ top, left, bottom, right });

/** "A:B,D:D" for "A:A,B:B" and "D:D". */
function joinedColumns(areas: string, next: string): string {
  const end = areas.lastIndexOf(",") + 1;
  const last = joinedLines(areas.slice(end), next, (letters) => parseRange(`${letters}1`)?.left);
  return last === undefined ? `${areas},${next}` : areas.slice(0, end) + last;
}

/** "A:B" for "A:A" and "B:B". */
function joinedLines(
  one: string,
  next: string,
  placeOf: (line: string) => number | undefined,
): string | undefined {
  const [first = "", last = ""] = one.split(":");
  const [from = "", to = ""] = next.split(":");
  const [end, begin] = [placeOf(last), placeOf(from)];
  return end !== undefined && begin === end + 1 ? `${first}:${to}` : undefined;
}

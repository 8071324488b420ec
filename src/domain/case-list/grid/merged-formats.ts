import { columnLetters, parseRange, rangeAddress } from "../../spreadsheet/address";
import type { Change } from "../../spreadsheet/change";
import type { Formulas } from "./formulas";

type ConditionalFormat = Extract<Change, { type: "conditional format" }>;

/** Stands for the cell that is looked at. */
const OWN = "·";

/**
 * One conditional format for columns side by side whose formulas say the same, each of its own cell: `$D6` and
 * `$E6` become `D6`, which Excel moves along. Each conditional format costs Excel a dozen actions.
 */
export function mergedFormats(
  formats: readonly ConditionalFormat[],
  { isStarted }: Pick<Formulas, "isStarted">,
): ConditionalFormat[] {
  const merged: ConditionalFormat[] = [];
  for (const format of formats) {
    const before = merged.at(-1);
    const both = before && joined(before, format, isStarted);
    if (both) merged[merged.length - 1] = both;
    else merged.push(format);
  }
  return merged;
}

/** Both as one; undefined where they are not side by side or say something else. */
function joined(
  one: ConditionalFormat,
  next: ConditionalFormat,
  isStarted: string,
): ConditionalFormat | undefined {
  const [left, right] = [parseRange(one.range), parseRange(next.range)];
  const areNeighbours = right && left?.right === right.left - 1 && left.top === right.top;
  if (!areNeighbours || left.bottom !== right.bottom) return undefined;
  if (JSON.stringify(one.style) !== JSON.stringify(next.style)) return undefined;
  const row = left.top + 1;
  const own = `${columnLetters(left.left)}${row}`;
  const said = spokenOf(one.formula, own, isStarted);
  if (said !== spokenOf(next.formula, `${columnLetters(right.left)}${row}`, isStarted)) return undefined;
  return {
    ...one,
    range: rangeAddress({ ...left, right: right.right }),
    formula: said.replaceAll(OWN, own),
  };
}

/** The formula with its own cell left open; the condition of a started row speaks of all cells alike. */
const spokenOf = (formula: string, own: string, isStarted: string): string =>
  formula
    .split(isStarted)
    .map((part) => part.replace(new RegExp(`(?<![A-Z$])\\$?${own}(?!\\d)`, "g"), OWN))
    .join(isStarted);

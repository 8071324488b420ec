import { currentChoice } from "../../../src/domain/choose/choice-record/current-choice";
import type { ChoiceRecord } from "../../../src/domain/choose/choice-record/choice-record";
import type { Flagging } from "../../../src/domain/choose/flag-the-ten";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import { NO_SHEET, changesOn, type Written, written } from "../support/written";
import { after, DRAWN_AT } from "./after";
import { flagTheTen, recordLines } from "./at-once";
import type { Going } from "./a-chosen-ten";

/** The sheets as pressing Flag the ten left them, and what is kept then. */
export interface Flagged extends Flagging {
  readonly selected: Written;
  /** The rows of Selection record, each as its filled cells. */
  readonly record: string[][];
  readonly kept: ChoiceRecord;
}

export const NAMES = new Map([["SelectionRecord", "='Selection record'!$A$1"]]);

/** The sheets made new, or brought up to date: `before` is Selected cases as it was. */
export function flagged({ list, kept }: Going, before?: Written, hasRecord = before !== undefined): Flagged {
  const flagging = flagTheTen(list, kept, DRAWN_AT, {
    sheets: [
      "Case list",
      ...(before ? ["Selected cases"] : []),
      "Tracking",
      ...(hasRecord ? ["Selection record"] : []),
    ],
    names: hasRecord ? NAMES : new Map(),
    selectedCases: before && { sheet: "Selected cases", ...before },
    version: "1.2.3",
  });
  return {
    ...flagging,
    selected: written(before ?? NO_SHEET, changesOn("Selected cases", flagging.changes)),
    record: filledRows(written(NO_SHEET, changesOn("Selection record", flagging.changes))),
    kept: after(kept, flagging.events),
  };
}

/** What Selection record says of a choice, ten or not: the rows, each as its filled cells. */
export const recordOf = ({ list, kept }: Going): string[][] =>
  recordLines(list, kept, currentChoice(list, kept), { version: "1.2.3" }).map(({ cells }) => filled(cells));

/** The rows under a heading. */
export function under(heading: string, rows: readonly string[][]): string[][] {
  const from = rows.findIndex(([first]) => first === heading) + 1;
  const length = rows.slice(from).findIndex((row) => row.length === 0);
  return from === 0 ? [] : rows.slice(from, length < 0 ? undefined : from + length);
}

/** Each row of a sheet as its filled cells. */
const filledRows = ({ cells }: Written): string[][] => cells.values.map(filled);

const filled = (row: readonly Cell[]): string[] => row.filter((cell) => cell !== "").map(String);

/** The cells of a column of the table, by its header. */
export function column(header: string, { range, cells }: Written): Cell[] {
  const place = cells.values[range.top]?.indexOf(header) ?? -1;
  return cells.values.slice(range.top + 1, range.bottom + 1).map((row) => row[place] ?? "");
}

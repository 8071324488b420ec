import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import type { ChoiceRecord } from "../../../../src/domain/choose/choice-record";
import { documentLines } from "../../../../src/domain/choose/selected-cases/document";
import { newSelectedCases } from "../../../../src/domain/choose/selected-cases/new-sheet";
import { placeLines } from "../../../../src/domain/choose/selected-cases/place-lines";
import { updateSelectedCases } from "../../../../src/domain/choose/selected-cases/update";
import { currentChoice } from "../../../../src/domain/choose/current-choice";
import type { Change } from "../../../../src/domain/spreadsheet/change";
import { sheetOf, type Written, written } from "../../support/written";
import type { Going } from "../a-chosen-ten";

/** A sheet as pressing Flag the ten left it, and what is kept then. */
export interface Flagged extends Written {
  readonly kept: ChoiceRecord;
  readonly changes: readonly Change[];
}

const NO_SHEET: Written = { range: { top: 0, left: 0, bottom: 0, right: 0 }, cells: sheetOf([]) };

/** The sheet made new, or an earlier one brought up to date, as the app does both. */
export function flagged({ list, kept: record }: Going, before?: Written): Flagged {
  const current = currentChoice(list, record);
  const lines = documentLines(list, record, current, "1.2.3");
  if (!before) {
    const made = newSelectedCases(list, record, current, lines);
    return {
      ...written(NO_SHEET, made.changes),
      kept: { ...record, lines: made.digests },
      changes: made.changes,
    };
  }
  const update = updateSelectedCases(list, record, current, { sheet: "Selected cases", ...before });
  if (typeof update === "string") throw new Error(update);
  const grown = written(before, update.changes);
  const placed = placeLines({ sheet: "Selected cases", ...grown }, lines, record.lines);
  return {
    ...written(grown, placed.changes),
    kept: { ...record, lines: placed.digests },
    changes: [...update.changes, ...placed.changes],
  };
}

/** What stands below the table: the filled cells of each row, joined by a stroke. */
export const below = ({ range: table, cells }: Written): string[] =>
  cells.values.slice(table.bottom + 1).map((row) => filled(row).join(" | "));

/** The rows under a heading, each as its filled cells. */
export function under(heading: string, sheet: Written): string[][] {
  const rows = sheet.cells.values.slice(sheet.range.bottom + 1).map(filled);
  const from = rows.findIndex(([first]) => first === heading) + 1;
  const length = rows.slice(from).findIndex((row) => row.length === 0);
  return from === 0 ? [] : rows.slice(from, length < 0 ? undefined : from + length);
}

const filled = (row: readonly Cell[]): string[] => row.filter((cell) => cell !== "").map(String);

/** The cells of a column of the table, by its header. */
export function column(header: string, { range: table, cells }: Written): Cell[] {
  const at = cells.values[table.top]?.indexOf(header) ?? -1;
  return cells.values.slice(table.top + 1, table.bottom + 1).map((row) => row[at] ?? "");
}

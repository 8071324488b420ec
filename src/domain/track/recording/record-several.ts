import { counted, listed } from "../../case-list/wording";
import { dayInWords, type SerialDate } from "../../spreadsheet/dates";
import { areaRows } from "../area";
import { PROGRESS_COLUMNS, type ProgressColumn, rowsOfColumn } from "../progress-cells";
import { hasDay, outcomeEntry } from "./outcome-entry";
import { type Recording, recordingOf } from "./recording";
import type { Outcome } from "../steps";
import { casesOf, type Tracking, type TrackingRow } from "../tracking";

/** What can be recorded of several rows at once. */
export const RECORD_KINDS = [...PROGRESS_COLUMNS, "Setting up"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Rows of the ten, or of the area, of which something can still be recorded; a file can go back at any time. */
export function rowsToRecord(tracking: Tracking, kind: RecordKind): TrackingRow[] {
  if (kind === "Setting up") return areaRows(tracking).filter(({ isClosed }) => !isClosed);
  const rows = casesOf(tracking).flatMap((one) => rowsOfColumn(one.rows, kind satisfies ProgressColumn));
  return rows.filter(
    ({ isClosed, outcome }) =>
      !isClosed || (kind === "Files" && (outcome === "Ready" || outcome === "Lent back")),
  );
}

/** Outcomes of rows, on one day and with one note; or that note alone. */
export const recordSeveral = (
  tracking: Tracking,
  outcomes: readonly (readonly [TrackingRow, Outcome | undefined])[],
  day: SerialDate,
  note: string,
): Recording =>
  recordingOf(
    tracking,
    outcomes.map(([row, outcome]) => {
      const entry = outcome === undefined ? {} : outcomeEntry(row, outcome, day);
      return [row, { ...entry, note: [entry.note ?? "", note].filter((part) => part !== "").join("; ") }];
    }),
  );

/** "20 rows on Wed 14/06/2006: 18 Full consent and 2 Declined". */
export function recordedWords(outcomes: readonly Outcome[], day: SerialDate): string {
  const count = new Map<Outcome, number>();
  for (const outcome of outcomes) count.set(outcome, (count.get(outcome) ?? 0) + 1);
  const parts = listed([...count].map(([outcome, many]) => `${many} ${outcome}`));
  const when = outcomes.some(hasDay) ? ` on ${dayInWords(day)}` : "";
  return `${counted(outcomes.length, "row")}${when}: ${parts}.`;
}

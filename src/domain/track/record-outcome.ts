import { isBlank } from "../spreadsheet/cell";
import type { SerialDate } from "../spreadsheet/dates";
import { type Recording, recordingOf } from "./recording";
import type { Outcome } from "./steps";
import type { Tracking, TrackingRow } from "./tracking";

/**
 * Outcomes that have no day of their own: an interview on its way, a row that is not needed, and a file that is away
 * again, since Done holds the day on which it was ready.
 */
const WITHOUT_DATE: ReadonlySet<Outcome> = new Set([
  "Invited",
  "Accepted",
  "Not needed",
  "Lent back",
  "Returned",
]);

/** Records an outcome, with today in Done where it is empty. Consent is withdrawn from today, whatever Done holds. */
export function recordOutcome(
  tracking: Tracking,
  row: TrackingRow,
  outcome: Outcome,
  today: SerialDate,
): Recording {
  const isDated = !WITHOUT_DATE.has(outcome) && (isBlank(row.cells.Done) || outcome === "Withdrawn");
  return recordingOf(tracking, [[row, isDated ? { Done: today, Outcome: outcome } : { Outcome: outcome }]]);
}

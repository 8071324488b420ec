import { isBlank } from "../spreadsheet/cell";
import type { SerialDate } from "../spreadsheet/dates";
import { type Recording, recordingOf } from "./recording";
import type { Outcome } from "./steps";
import type { Tracking, TrackingRow } from "./tracking";

/** Outcomes that finish nothing, and so have no day: an interview on its way, a row that is not needed. */
const WITHOUT_DATE: ReadonlySet<Outcome> = new Set(["Invited", "Accepted", "Not needed"]);

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

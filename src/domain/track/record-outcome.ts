import { isBlank } from "../spreadsheet/cell";
import type { SerialDate } from "../spreadsheet/dates";
import { type Recording, recordingOf } from "./recording";
import type { Outcome } from "./steps";
import type { Tracking, TrackingRow } from "./tracking";

/** Not done by being said: an interview that is on its way, a row that is not needed. */
const WITHOUT_DATE: ReadonlySet<Outcome> = new Set(["Invited", "Accepted", "Not needed"]);

/** An outcome, and with it the day where none stands there yet. Consent that is withdrawn is so from today. */
export function recordOutcome(
  tracking: Tracking,
  row: TrackingRow,
  outcome: Outcome,
  today: SerialDate,
): Recording {
  const isDated = !WITHOUT_DATE.has(outcome) && (isBlank(row.cells.Done) || outcome === "Withdrawn");
  return recordingOf(tracking, [[row, isDated ? { Done: today, Outcome: outcome } : { Outcome: outcome }]]);
}

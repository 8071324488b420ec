import { isBlank } from "../../spreadsheet/cell";
import type { SerialDate } from "../../spreadsheet/dates";
import { type Recording, recordingOf } from "./recording";
import { receivedOutcome } from "../steps";
import type { Tracking, TrackingRow } from "../tracking";

/** Records that something came, was ready or was held today. An outcome that was entered already stays. */
export function recordReceived(tracking: Tracking, row: TrackingRow, today: SerialDate): Recording {
  const outcome = receivedOutcome(row.step);
  const isOpen = isBlank(row.cells.Outcome) || row.outcome === "Invited" || row.outcome === "Accepted";
  return recordingOf(tracking, [
    [row, outcome !== undefined && isOpen ? { Done: today, Outcome: outcome } : { Done: today }],
  ]);
}

import { isBlank } from "../../spreadsheet/cell";
import type { SerialDate } from "../../spreadsheet/dates";
import type { RowEntry } from "./recording";
import { sentNote } from "./sent";
import { isSent, type Outcome } from "../steps";
import type { TrackingRow } from "../tracking";

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

/**
 * What an outcome writes in a row, with its day in Done where that is empty. Consent is withdrawn from that day, whatever
 * Done holds. That a form was sent is noted with its day, and leaves an answer that is in already.
 */
export function outcomeEntry(
  { cells, outcome: before }: TrackingRow,
  outcome: Outcome,
  day: SerialDate,
): RowEntry {
  if (isSent(outcome)) {
    const isAnswered = !isBlank(cells.Done) || !(isBlank(cells.Outcome) || isSent(before));
    return { note: sentNote(outcome, day), ...(!isAnswered && { Outcome: outcome }) };
  }
  const isDated = !WITHOUT_DATE.has(outcome) && (isBlank(cells.Done) || outcome === "Withdrawn");
  return isDated ? { Done: day, Outcome: outcome } : { Outcome: outcome };
}

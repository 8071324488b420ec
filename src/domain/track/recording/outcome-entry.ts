import { type Cell, isBlank, trimmed } from "../../spreadsheet/cell";
import { dayMonthYear, type SerialDate } from "../../spreadsheet/dates";
import type { RowEntry } from "./recording";
import { sentNote } from "./sent";
import { CLOSING, isSent, type Outcome } from "../steps";
import type { TrackingRow } from "../tracking";

/** A file is away again. Done holds the day on which it was ready, so this day stands in Notes. */
const AWAY: ReadonlySet<Outcome | undefined> = new Set(["Lent back", "Returned"] as const);

/** Outcomes of which no day is kept: Notes of an interview are what is needed for it. */
const WITHOUT_DAY: ReadonlySet<Outcome> = new Set(["Accepted", "Not needed"]);

/** Whether an outcome is written with its day. */
export const hasDay = (outcome: Outcome): boolean => !WITHOUT_DAY.has(outcome);

/**
 * What an outcome writes in a row, and where its day goes: into Done; of an invitation into Requested; of what can
 * follow an end, such as a file that is lent back, into Notes. That a form was sent leaves an answer that is in already.
 * An end that takes the place of another one leaves that one with its day in Notes.
 */
export function outcomeEntry(row: TrackingRow, outcome: Outcome, day: SerialDate): RowEntry {
  const { cells, outcome: before, done } = row;
  const noted = `${outcome} ${dayMonthYear(day)}`;
  if (isSent(outcome)) {
    const isAnswered = !isBlank(cells.Done) || !(isBlank(cells.Outcome) || isSent(before));
    return { note: sentNote(outcome, day), ...(!isAnswered && { Outcome: outcome }) };
  }
  if (outcome === "Invited") return { Outcome: outcome, ...(isBlank(cells.Requested) && { Requested: day }) };
  if (!hasDay(outcome)) return { Outcome: outcome };
  if (AWAY.has(outcome) || AWAY.has(before)) return { Outcome: outcome, note: noted };
  if (isBlank(cells.Done)) return { Done: day, Outcome: outcome };
  const isOther = outcome !== before && (outcome === "Withdrawn" || CLOSING.some((one) => one === before));
  if (!isOther) return { Outcome: outcome };
  return { Done: day, Outcome: outcome, note: `${before ?? "Done"} ${dayOf(done, cells.Done)}` };
}

const dayOf = (day: SerialDate | undefined, cell: Cell): string =>
  day === undefined ? trimmed(cell) : dayMonthYear(day);

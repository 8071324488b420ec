import { dayInWords, daysOn, mondayOf, type SerialDate } from "../spreadsheet/dates";
import { isBlank, trimmed } from "../spreadsheet/cell";
import { sentOf, sentWords } from "./recording/sent";
import { isSent, type Outcome } from "./steps";
import { toBeAskedForBy } from "./files-deadline";
import type { Timetable } from "./timetable/timetable";
import { TO_SUNDAY } from "./timetable/timetable";
import type { Tracking, TrackingRow } from "./tracking";

/** late: its day was before today. this week: its day is from today to Sunday. */
export type RowStatus = "closed" | "late" | "this week" | "open";

type Cases = Pick<Tracking, "rowsOf" | "timetable">;

/** Where a row stands by Due alone; the same as its native highlighting. Nothing is late where the sheet has no Today. */
export const dueStatus = ({ isClosed, due }: TrackingRow, timetable: Timetable): RowStatus =>
  isClosed ? "closed" : statusBy(due, timetable);

/** Where a row stands: by the day on which it is due, or by which it has to be asked for, whichever is first. */
export const rowStatus = (row: TrackingRow, tracking: Cases): RowStatus =>
  row.isClosed ? "closed" : statusBy(nextDay(row, tracking), tracking.timetable);

/** The day by which the next thing has to happen with a row that is open. */
export function nextDay(row: TrackingRow, tracking: Cases): SerialDate | undefined {
  const by = askedForFirst(row, tracking);
  return by ?? row.due;
}

/** By when a file has to be asked for, where that comes before it is due. */
function askedForFirst(row: TrackingRow, tracking: Cases): SerialDate | undefined {
  const by = toBeAskedForBy(row, tracking);
  return by !== undefined && (row.due === undefined || by < row.due) ? by : undefined;
}

function statusBy(day: SerialDate | undefined, { TodayDate: today }: Timetable): RowStatus {
  if (day === undefined || today === undefined) return "open";
  if (day < today) return "late";
  const sunday = daysOn(mondayOf(today), TO_SUNDAY);
  return sunday !== undefined && day <= sunday ? "this week" : "open";
}

/** "Questionnaire, Health". */
export const rowWords = ({ step, agency, cells }: TrackingRow): string => {
  const what = step ?? String(cells.Step);
  return agency === "" ? what : `${what}, ${agency}`;
};

/** Where a row stands in words: "due Wed 14/06/2006", "late since …", "Received on …". */
export function rowStatusWords(row: TrackingRow, tracking: Cases): string {
  const { outcome, due, requested } = row;
  const yet = isNotAsked(row) ? ", not asked for yet" : "";
  const status = rowStatus(row, tracking);
  const by = askedForFirst(row, tracking);
  if (by !== undefined && status !== "closed") {
    const ask = `${status === "late" ? "late, was to" : "to"} be asked for by ${dayInWords(by)}`;
    return due === undefined ? ask : `${ask}, due ${dayInWords(due)}`;
  }
  switch (status) {
    case "closed":
      return closedWords(row);
    case "late":
      return `late${yet}, was due ${due === undefined ? "" : dayInWords(due)}`;
    case "this week":
      return `due this week, ${due === undefined ? "" : dayInWords(due)}${yet}`;
    case "open": {
      if (lacksOutcome(row)) return outcomeFaultWords(row);
      const sent = sentOf(row);
      const far = sent
        ? `${sentWords(sent)}, no answer yet`
        : (outcome ?? (requested === undefined ? "not asked for yet" : "asked for"));
      return due === undefined ? far : `${far}, due ${dayInWords(due)}`;
    }
  }
}

/** Done, though nobody has entered how it ended, or in words that are not the list's; a chaser ends without. */
export const lacksOutcome = (row: TrackingRow): boolean =>
  isNotUnderstood(row) ||
  (row.isClosed && (row.outcome === undefined || isSent(row.outcome)) && row.step !== "Chaser");

const isNotUnderstood = ({ outcome, cells }: TrackingRow): boolean =>
  outcome === undefined && !isBlank(cells.Outcome);

/** "outcome missing", or "not understood: “refused”": what is amiss with an outcome. */
export const outcomeFaultWords = (row: TrackingRow): string =>
  isNotUnderstood(row) ? `not understood: “${trimmed(row.cells.Outcome)}”` : "outcome missing";

/** The same where there is no room for what was entered. */
export const outcomeFaultShort = (row: TrackingRow): string =>
  isNotUnderstood(row) ? "not clear" : outcomeFaultWords(row);

/** Nobody has asked for it yet; who is invited or has accepted was asked, and a chaser asks itself. */
export const isNotAsked = ({ isClosed, cells, outcome, step }: TrackingRow): boolean =>
  !isClosed && step !== "Chaser" && isBlank(cells.Requested) && outcome === undefined;

/** Outcomes of a file after it was ready: Done holds the day on which it was. */
const AFTER_READY: ReadonlySet<Outcome | undefined> = new Set(["Lent back", "Returned"] as const);

function closedWords(row: TrackingRow): string {
  const sent = sentOf(row);
  return sent?.day === undefined ? endWords(row) : `${endWords(row)}, ${sentWords(sent)}`;
}

function endWords(row: TrackingRow): string {
  const { outcome, done } = row;
  if (lacksOutcome(row))
    return done === undefined
      ? `Done, ${outcomeFaultWords(row)}`
      : `Done on ${dayInWords(done)}, ${outcomeFaultWords(row)}`;
  const what = outcome ?? "Done";
  if (done === undefined) return what;
  return AFTER_READY.has(outcome)
    ? `${what}, was ready on ${dayInWords(done)}`
    : `${what} on ${dayInWords(done)}`;
}

import { dayInWords, daysOn, mondayOf } from "../spreadsheet/dates";
import { CONSENT } from "./steps";
import type { Timetable } from "./timetable";
import { TO_SUNDAY } from "./timetable";
import type { TrackingRow } from "./tracking";

/** late: due before today. this week: due from today to Sunday. */
export type RowStatus = "closed" | "late" | "this week" | "open";

/** Where a row stands; the same as its native highlighting. Nothing is late where the sheet has no Today. */
export function rowStatus({ isClosed, due }: TrackingRow, { TodayDate: today }: Timetable): RowStatus {
  if (isClosed) return "closed";
  if (due === undefined || today === undefined) return "open";
  if (due < today) return "late";
  const sunday = daysOn(mondayOf(today), TO_SUNDAY);
  return sunday !== undefined && due <= sunday ? "this week" : "open";
}

/** "Questionnaire, Health". */
export const rowWords = ({ step, agency, cells }: TrackingRow): string => {
  const what = step ?? String(cells.Step);
  return agency === "" ? what : `${what}, ${agency}`;
};

/** Where a row stands in words: "due Wed 14/06/2006", "late since …", "Received on …". */
export function rowStatusWords(row: TrackingRow, timetable: Timetable): string {
  const { outcome, done, due, requested } = row;
  switch (rowStatus(row, timetable)) {
    case "closed":
      return done === undefined
        ? (outcome ?? "Done")
        : `${outcome ?? (row.step === CONSENT ? "Back, outcome not entered," : "Done")} on ${dayInWords(done)}`;
    case "late":
      return `late, was due ${due === undefined ? "" : dayInWords(due)}`;
    case "this week":
      return `due this week, ${due === undefined ? "" : dayInWords(due)}`;
    case "open": {
      const far = outcome ?? (requested === undefined ? "not asked for yet" : "asked for");
      return due === undefined ? far : `${far}, due ${dayInWords(due)}`;
    }
  }
}

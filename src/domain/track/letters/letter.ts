import { listed } from "../../case-list/wording";
import { dayInWords, type SerialDate } from "../../spreadsheet/dates";
import type { Timetable } from "../timetable/timetable";
import { casesOf, type Tracking, type TrackingRow } from "../tracking";

const NO_NAMES = "Please name no child, parent or carer in your reply: use the case numbers.";

/** A text to paste into a letter. It holds case numbers, agencies and days, and nothing else about anybody. */
export const letter = (authority: string, lines: readonly string[]): string =>
  [authority === "" ? "Case tracking" : `Case tracking: ${authority}`, "", ...lines, "", NO_NAMES, ""].join(
    "\n",
  );

export const dayOr = (day: SerialDate | undefined, otherwise: string): string =>
  day === undefined ? otherwise : dayInWords(day);

/** Whether a day that a text could name is past: who reads it can keep no such day, so the text says it otherwise. */
export const isPast = (day: SerialDate | undefined, { TodayDate: today }: Timetable): day is SerialDate =>
  day !== undefined && today !== undefined && day < today;

/** Which days of the timetable a text does not name; "" where it names all. */
export function pastDaysWords(days: readonly (SerialDate | undefined)[], timetable: Timetable): string {
  const past = days.filter((day) => isPast(day, timetable)).sort((a, b) => a - b);
  return past.length === 0
    ? ""
    : `The text does not name ${listed(past.map(dayInWords))}, since ${past.length === 1 ? "that day is" : "those days are"} past.`;
}

/** Health files that are not asked for; "" where there are none. */
export const leftOutWords = (rows: readonly TrackingRow[]): string =>
  rows.length === 0
    ? ""
    : `Left out, since there is no consent to read health records: ${listed(rows.map(({ caseNumber, agency }) => `${caseNumber}, ${agency}`))}.`;

/** "- 1001: Social care; Education", a line for each case of the ten that has such rows. */
export const linesByCase = (
  tracking: Tracking,
  is: (row: TrackingRow) => boolean,
  words: (row: TrackingRow) => string,
): string[] =>
  casesOf(tracking).flatMap(({ theCase: { caseNumber }, rows }) => {
    const whom = new Set(rows.filter(is).map(words));
    return whom.size === 0 ? [] : [`- ${caseNumber}: ${[...whom].join("; ")}`];
  });

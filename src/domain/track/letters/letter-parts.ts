import { listed } from "../../case-list/wording";
import { dayInWords, type SerialDate } from "../../spreadsheet/dates";
import { isPast, type Timetable } from "../timetable/timetable";
import { casesOf, type Tracking, type TrackingRow } from "../tracking";

export const dayOr = (day: SerialDate | undefined, otherwise: string): string =>
  day === undefined ? otherwise : dayInWords(day);

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

import { dayMonthYear, type SerialDate, serialOf } from "./dates";

/** In full, in their order. */
export const MONTHS = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];
export const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/** "18 May 2004", "18th May 2004", "18-May-04". */
export const WORDED_DATE = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)?[ -]${MONTH}[ -](?:\d{4}|\d{2})\b`,
  "i",
);

/** Two-digit years as Excel reads them: 00–29 are of this century, 30–99 of the last. */
const PIVOT = 30;
export const fullYear = (year: string): number =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < PIVOT ? 2000 : 1900);

/** The day of a date written day first; undefined where the calendar has no such day. */
export function dateFromText(written: string): SerialDate | undefined {
  const [day = "", month = "", year = ""] = written.toLowerCase().split(/[./ -]/);
  const named = MONTHS.findIndex((name) => month !== "" && name.startsWith(month.slice(0, 3))) + 1;
  return existingDay(fullYear(year), named > 0 ? named : Number(month), Number.parseInt(day, 10));
}

/** The serial of a day, or undefined where the calendar has no such day. */
export function existingDay(year: number, month: number, day: number): SerialDate | undefined {
  try {
    return serialOf(year, month, day);
  } catch {
    return undefined;
  }
}

/** "1 February 2005": nobody takes the day for the month. */
export function dateInWords(date: SerialDate): string {
  const [day = "", month = "", year = ""] = dayMonthYear(date).split("/");
  const name = MONTHS[Number(month) - 1] ?? "";
  return `${Number(day)} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}

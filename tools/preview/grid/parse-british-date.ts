import { serialOfDate } from "../files/serial-dates";

interface DateParts {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** Excel's number for a day, or undefined where the calendar has no such day from 1900-03-01 on. */
function serialOf({ day, month, year }: DateParts): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = serialOfDate(date);
  return exists && serial > 60 && serial <= 2_958_465 ? serial : undefined;
}

const fullYear = (year: number): number => (year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year);

/**
 * Reads "13/06/2006", "13-6-06" or "2006-06-13" as British Excel does: day first. Undefined where the text
 * does not look like a date; where it does but there is no such day ("06/13/2006"), the serial is undefined.
 */
export function parseBritishDate(text: string): { readonly serial: number | undefined } | undefined {
  const dayFirst = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\s*$/.exec(text);
  if (dayFirst) {
    const [, day, , month, year] = dayFirst;
    return { serial: serialOf({ day: Number(day), month: Number(month), year: fullYear(Number(year)) }) };
  }
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (!iso) return undefined;
  const [, year, month, day] = iso;
  return { serial: serialOf({ day: Number(day), month: Number(month), year: Number(year) }) };
}

/** Days from Excel's day 0 to the start of 1970. */
const EPOCH = 25_569;
const DAY_MS = 86_400_000;

interface DateParts {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** Excel's number for a day, or undefined where the calendar has no such day from 1900-03-01 on. */
function serialOf({ day, month, year }: DateParts): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  const real =
    made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  const serial = time / DAY_MS + EPOCH;
  return real && serial > 60 && serial <= 2_958_465 ? serial : undefined;
}

const pivot = (year: number): number => (year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year);

/**
 * Reads "13/06/2006", "13-6-06" or "2006-06-13" as British Excel does: day first. `undefined` where the text
 * has not the shape of a date; where it has, but is no day ("06/13/2006"), the serial is undefined.
 */
export function parseBritishDate(text: string): { readonly serial: number | undefined } | undefined {
  const dayFirst = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\s*$/.exec(text);
  if (dayFirst) {
    const [, day, , month, year] = dayFirst;
    return { serial: serialOf({ day: Number(day), month: Number(month), year: pivot(Number(year)) }) };
  }
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (!iso) return undefined;
  const [, year, month, day] = iso;
  return { serial: serialOf({ day: Number(day), month: Number(month), year: Number(year) }) };
}

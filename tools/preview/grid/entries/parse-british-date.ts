import { serialOfDate } from "../../files/serial-dates";

/** A day as Excel's number, and the number format that it brings along. */
export interface ReadDate {
  readonly serial: number;
  readonly numberFormat: string;
}

type Reading = (year: number, month: number, day: number, numberFormat: string) => ReadDate | undefined;

/** A day that is in the calendar, from 1900-03-01 on. */
const dayOf: Reading = (year, month, day, numberFormat) => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = serialOfDate(date);
  return exists && serial > 60 && serial <= 2_958_465 ? { serial, numberFormat } : undefined;
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAMES =
  /jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?/
    .source;
const monthOf = (name = ""): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Of two digits: up to 29 in this century, from 30 on in the last. */
function yearOf(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

const DATE = "dd/mm/yyyy";
const DAY = "dd-mmm";
const MONTH = "mmm-yy";
const NAMED_DAY = "dd-mmm-yy";

type Shape = readonly [
  RegExp,
  (parts: readonly [string, string, string], thisYear: number) => ReadDate | undefined,
];

/** Each way to write a date, and what it says. */
const SHAPES: readonly Shape[] = [
  [
    /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/,
    ([day, month, year]) => dayOf(yearOf(year), +month, +day, DATE),
  ],
  [/^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/, ([year, month, day]) => dayOf(+year, +month, +day, DATE)],
  [
    /^(\d{1,2})([/-])(\d{1,2})$/,
    ([day, second], thisYear) =>
      dayOf(thisYear, +second, +day, DAY) ??
      // What is no day of a month is a month of a year: 6/13 is June 2013.
      (+second > 12 ? dayOf(yearOf(second.padStart(2, "0")), +day, 1, MONTH) : undefined),
  ],
  [/^(\d{1,2})([/-])(\d{4})$/, ([month, year]) => dayOf(+year, +month, 1, MONTH)],
  [
    new RegExp(`^(\\d{1,2})([ /-]?) ?(${NAMES})$`, "i"),
    ([day, month], thisYear) =>
      dayOf(thisYear, monthOf(month), +day, DAY) ?? dayOf(yearOf(day), monthOf(month), 1, MONTH),
  ],
  [
    new RegExp(`^(\\d{1,2})([ /-]?) ?(${NAMES})[ /,-] ?(\\d{4}|\\d{2})$`, "i"),
    ([day, month, year]) => dayOf(yearOf(year), monthOf(month), +day, NAMED_DAY),
  ],
  [
    new RegExp(`^(${NAMES})([ /-]?) ?(\\d{1,2})$`, "i"),
    ([month, day], thisYear) =>
      dayOf(thisYear, monthOf(month), +day, DAY) ?? dayOf(yearOf(day), monthOf(month), 1, MONTH),
  ],
  [
    new RegExp(`^(${NAMES})([ /,-]?) ?(\\d{4})$`, "i"),
    ([month, year]) => dayOf(+year, monthOf(month), 1, MONTH),
  ],
  [
    new RegExp(`^(${NAMES})( ?)(\\d{1,2}),? (\\d{4})$`, "i"),
    ([month, day, year]) => dayOf(+year, monthOf(month), +day, NAMED_DAY),
  ],
];

/**
 * Reads a date as Excel with British settings does: "13/06/2006", "13-6-06", "3-4" (in this year), "5 March",
 * "Jan 2005". Undefined where the text does not look like a date; "none" where it does but there is no such day
 * ("06/13/2006").
 */
export function parseBritishDate(text: string, thisYear: number): ReadDate | "none" | undefined {
  const content = text.trim();
  for (const [shape, read] of SHAPES) {
    const match = shape.exec(content);
    if (!match) continue;
    const [, first = "", , second = "", third = ""] = match;
    return read([first, second, third], thisYear) ?? "none";
  }
  return undefined;
}

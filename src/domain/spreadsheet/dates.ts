import type { Cell } from "./cell";

/** A day as Excel counts it: whole days, 1 is 1 January 1900, 2958465 is 31 December 9999. */
export type SerialDate = number & { readonly brand: "SerialDate" };

/** The day from which a workbook counts the numbers of its dates: 1904 where it was begun on an old Mac. */
export type DateSystem = 1900 | 1904;

/** How much less the number of a day is than its serial. */
const LESS: Readonly<Record<DateSystem, number>> = { 1900: 0, 1904: 1462 };

const FIRST = 1;
const LAST = 2958465;
/** 29 February 1900, a day that only Excel knows. */
const EXCELS_OWN = 60;
/** From serial 61 on, days count from this one. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The day in a cell, without its time of day; undefined where the cell holds no date (text never is one). */
export function serialDate(cell: Cell, system: DateSystem = 1900): SerialDate | undefined {
  if (typeof cell !== "number") return undefined;
  const day = Math.floor(cell);
  return day >= FIRST && day + LESS[system] <= LAST ? asSerial(day + LESS[system]) : undefined;
}

/** What a cell holds for a day; undefined where the workbook's dates begin later. */
export function dateCell(date: SerialDate, system: DateSystem): number | undefined {
  const number = date - LESS[system];
  return number >= FIRST ? number : undefined;
}

/** The serial of a day of the proleptic Gregorian calendar; month counts from 1. Throws on a day that is none. */
export function serialOf(year: number, month: number, day: number): SerialDate {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day)
    throw new RangeError(`No such day: ${year}-${month}-${day}`);
  const days = Math.round((time.getTime() - EPOCH) / DAY);
  return asSerial(days <= EXCELS_OWN ? days - 1 : days);
}

/** "14/03/2005": the day as Excel shows it, its own 29 February 1900 included. */
export function dayMonthYear(date: SerialDate): string {
  if (date === EXCELS_OWN) return "29/02/1900";
  const time = new Date(EPOCH + (date < EXCELS_OWN ? date + 1 : date) * DAY);
  return [
    String(time.getUTCDate()).padStart(2, "0"),
    String(time.getUTCMonth() + 1).padStart(2, "0"),
    String(time.getUTCFullYear()).padStart(4, "0"),
  ].join("/");
}

/**
 * The day so many months on (or, below 0, back), as Excel's EDATE: where the month has no such day, its last.
 * Undefined outside the days that Excel counts.
 */
export function monthsOn(date: SerialDate, months: number): SerialDate | undefined {
  const from = new Date(EPOCH + (date < 60 ? date + 1 : date) * DAY);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const days = Math.round((Date.UTC(year, month, Math.min(from.getUTCDate(), lastDay)) - EPOCH) / DAY);
  return serialDate(days < 61 ? days - 1 : days);
}

/** The day so many days on (or, below 0, back); undefined outside the days that Excel counts, or for no day. */
export const daysOn = (date: SerialDate | undefined, days: number): SerialDate | undefined =>
  date === undefined ? undefined : serialDate(date + days);

/** 0 for Monday to 6 for Sunday, as Excel counts: before its own 29 February 1900 a day off the calendar's. */
export const weekdayOf = (date: SerialDate): number => (date + 5) % 7;

/** The Monday of a day's week; undefined for no day. */
export const mondayOf = (date: SerialDate | undefined): SerialDate | undefined =>
  date === undefined ? undefined : daysOn(date, -weekdayOf(date));

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** "Wed 14/06/2006". */
export const dayInWords = (date: SerialDate): string =>
  `${WEEKDAYS[weekdayOf(date)] ?? ""} ${dayMonthYear(date)}`;

const asSerial = (day: number): SerialDate => day as SerialDate;

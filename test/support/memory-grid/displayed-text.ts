import { dayMonthYear, serialDate } from "../../../src/domain/spreadsheet/dates";
import type { CellValue } from "../../../tools/preview/host/grid";

/** What a cell shows: labels behind codes (`0" – Foster care"`) and day-first dates; other formats show the value. */
export function displayedText(
  value: CellValue,
  numberFormat = "General",
  dateSystem: 1900 | 1904 = 1900,
): string {
  if (value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const [, kind, label] = /^(0|@)"(.*)"$/.exec(numberFormat) ?? [];
  if (label !== undefined && (kind === "0") === (typeof value === "number")) return `${value}${label}`;
  const date = /^dd\/mm\/yyyy/i.test(numberFormat) ? dateOf(value, dateSystem) : undefined;
  return date === undefined ? String(value) : dayMonthYear(date);
}

/** Days between the beginnings of the two date systems. */
const LATER = 1462;

const dateOf = (value: CellValue, dateSystem: 1900 | 1904): ReturnType<typeof serialDate> =>
  serialDate(typeof value === "number" && dateSystem === 1904 ? value + LATER : value);

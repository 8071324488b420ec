import { dayMonthYear, serialDate } from "../../../src/domain/spreadsheet/dates";
import type { CellValue } from "../../../tools/preview/host/grid";

/** What a cell shows: labels behind codes (`0" – Foster care"`) and day-first dates; other formats show the value. */
export function displayedText(value: CellValue, numberFormat = "General"): string {
  if (value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const [, kind, label] = /^(0|@)"(.*)"$/.exec(numberFormat) ?? [];
  if (label !== undefined && (kind === "0") === (typeof value === "number")) return `${value}${label}`;
  const date = /^dd\/mm\/yyyy/i.test(numberFormat) ? serialDate(value) : undefined;
  return date === undefined ? String(value) : dayMonthYear(date);
}

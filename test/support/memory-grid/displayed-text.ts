import type { CellValue } from "../../../tools/preview/host/grid";

/** The days from Excel's day 0 to the start of 1970. */
const epoch = 25_569;

/** What a cell shows: labels behind codes (`0" – Foster care"`) and day-first dates; other formats show the value. */
export function displayedText(value: CellValue, numberFormat = "General"): string {
  if (value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const [, kind, label] = /^(0|@)"(.*)"$/.exec(numberFormat) ?? [];
  if (label !== undefined && (kind === "0") === (typeof value === "number")) return `${value}${label}`;
  if (typeof value === "number" && /^dd\/mm\/yyyy/i.test(numberFormat))
    return new Date((Math.floor(value) - epoch) * 86_400_000)
      .toISOString()
      .slice(0, 10)
      .split("-")
      .reverse()
      .join("/");
  return String(value);
}

import { type SerialDate, serialOf } from "../domain/spreadsheet/dates";
import { timeOf } from "./time-of";

/** The day in this machine's zone; `now` in milliseconds of the clock. */
export function dayAt(now: number): SerialDate {
  const [year = 0, month = 0, day = 0] = timeOf(now).slice(0, 10).split("-").map(Number);
  return serialOf(year, month, day);
}

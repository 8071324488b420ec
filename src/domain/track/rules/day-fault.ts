import { type Cell, isBlank, trimmed } from "../../spreadsheet/cell";
import { type DateSystem, serialDate } from "../../spreadsheet/dates";
import { dayIn } from "../timetable/timetable";

/**
 * What is wrong with a cell that is to hold a day, and what to do; undefined where it holds one, or nothing. A day that
 * is stored as text is read, and yet no formula and no sorting of Excel's sees it.
 */
export function dayFault(cell: Cell, system: DateSystem | undefined): string | undefined {
  if (isBlank(cell) || serialDate(cell, system) !== undefined) return undefined;
  return dayIn(cell, system) === undefined
    ? `“${trimmed(cell)}” is not a date. Enter a date as day/month/year, such as 14/03/2005.`
    : `${trimmed(cell)} is stored as text. Type the date again.`;
}

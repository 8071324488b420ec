import type { CaseList } from "../case-list/case-list";
import { codeFinder } from "../case-list/codes";
import { type Column, listOf } from "../case-list/columns";
import { CannotDo } from "../shared/cannot-do";
import { type Cell, trimmed } from "../spreadsheet/cell";
import { readDate } from "../spreadsheet/date-reading";
import { dateCell, dayMonthYear, serialDate } from "../spreadsheet/dates";
import { withPlainSpaces } from "../spreadsheet/plain-spaces";

/** How a cell is typed: a date day first. */
export function asTyped(
  { dataType }: Column,
  cell: Cell,
  { dateSystem }: Pick<CaseList, "dateSystem">,
): string {
  const date = dataType.kind === "date" ? serialDate(cell, dateSystem) : undefined;
  return date === undefined ? trimmed(cell) : dayMonthYear(date);
}

/**
 * What a column's cell holds where somebody has typed a text in the pane: a code as such, a date day first, all else
 * the text itself. Throws CannotDo where it is no date and the column takes only dates.
 */
export function typedCell(column: Column, typed: string, { dateSystem }: Pick<CaseList, "dateSystem">): Cell {
  const text = trimmed(withPlainSpaces(typed));
  if (text === "") return "";
  if (column.dataType.kind === "date") {
    const readings = readDate(text);
    const date = readings.get("certain") ?? readings.get("day first");
    if (date !== undefined && serialDate(date) !== undefined) return dateCell(date, dateSystem) ?? text;
    throw new CannotDo(`${text} is not a date. Type the day first, such as 14/03/2005.`);
  }
  const list = column.dataType.kind === "text" ? undefined : listOf(column);
  return (list && codeFinder(list)(text)) ?? text;
}

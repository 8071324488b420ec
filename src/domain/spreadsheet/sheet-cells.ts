import type { Cell } from "./cell";
import { dateCell, type DateSystem, dayMonthYear, type SerialDate } from "./dates";
import { CannotDo } from "../shared/cannot-do";

/** Cells of a sheet, as a block; `top` and `left` count from 0. */
export interface SheetCells {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly Cell[])[];
  /** How the numbers of dates count; left out: from 1900. Cells are as Excel gives them. */
  readonly dateSystem?: DateSystem | undefined;
}

export const cellAt = ({ top, left, values }: SheetCells, row: number, column: number): Cell =>
  values[row - top]?.[column - left] ?? "";

/** What a cell of the sheet holds for a day. Throws CannotDo where the workbook's dates begin later. */
export function requireDateCell(
  date: SerialDate,
  { dateSystem = 1900 }: Pick<SheetCells, "dateSystem">,
): number {
  const cell = dateCell(date, dateSystem);
  if (cell !== undefined) return cell;
  throw new CannotDo(`${dayMonthYear(date)}: Enter a later date. The dates of this workbook begin in 1904.`);
}

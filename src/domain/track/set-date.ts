import { cellAt } from "../spreadsheet/sheet-cells";
import type { Cell } from "../spreadsheet/cell";
import type { SerialDate } from "../spreadsheet/dates";
import type { Change } from "../spreadsheet/change";
import { positionAddress } from "../spreadsheet/address";
import { questionnairesDueFormula } from "./sheet-formulas";
import type { TimetableDate } from "./timetable";
import type { Tracking } from "./tracking";

/**
 * Writes a date of the timetable in its cell. Without a date the cell is emptied; Today and Questionnaires due
 * are then worked out again.
 */
export function setDate(
  { existing: { sheet, cells }, positions }: Tracking,
  name: "TodayDate" | TimetableDate,
  date: SerialDate | undefined,
): Change[] {
  const at = positions[name];
  const cell: Cell = date ?? workedOut(name, positions);
  if (cell !== "" && cellAt(cells, at.row, at.column) === cell) return [];
  return [{ type: "write", sheet, range: positionAddress(at), cells: [[cell]] }];
}

function workedOut(name: "TodayDate" | TimetableDate, spots: Tracking["positions"]): Cell {
  if (name === "TodayDate") return "=TODAY()";
  return name === "QuestionnairesDue" ? questionnairesDueFormula(spots) : "";
}

import { cellAt } from "../spreadsheet/sheet-cells";
import type { Cell } from "../spreadsheet/cell";
import type { SerialDate } from "../spreadsheet/dates";
import type { Change } from "../spreadsheet/change";
import { spotAddress } from "../spreadsheet/address";
import { questionnairesDueFormula } from "./sheet-formulas";
import type { TimetableDate } from "./timetable";
import type { Tracking } from "./tracking";

/**
 * Writes a date of the timetable in its cell. Without a date the cell is emptied; Today and Questionnaires due
 * are then worked out again.
 */
export function setDate(
  { written: { sheet, cells }, spots }: Tracking,
  name: "TodayDate" | TimetableDate,
  date: SerialDate | undefined,
): Change[] {
  const at = spots[name];
  const cell: Cell = date ?? workedOut(name, spots);
  if (cell !== "" && cellAt(cells, at.row, at.column) === cell) return [];
  return [{ do: "write", sheet, range: spotAddress(at), cells: [[cell]] }];
}

function workedOut(name: "TodayDate" | TimetableDate, spots: Tracking["spots"]): Cell {
  if (name === "TodayDate") return "=TODAY()";
  return name === "QuestionnairesDue" ? questionnairesDueFormula(spots) : "";
}

import { cellAt, requireDateCell } from "../../spreadsheet/sheet-cells";
import type { Cell } from "../../spreadsheet/cell";
import type { SerialDate } from "../../spreadsheet/dates";
import type { Change } from "../../spreadsheet/change";
import { positionAddress } from "../../spreadsheet/address";
import { questionnairesDueFormula } from "../tracking-sheet/tracking-formulas";
import type { TimetableDate } from "./timetable";
import type { Tracking } from "../tracking";

/**
 * Writes a date of the timetable in its cell. Without a date the cell is emptied; Today and Questionnaires due
 * are then worked out again.
 */
export function setDate(
  { existing: { sheet, cells }, positions }: Tracking,
  name: "TodayDate" | TimetableDate,
  date: SerialDate | undefined,
): Change[] {
  const position = positions[name];
  const cell: Cell = date === undefined ? workedOut(name, positions) : requireDateCell(date, cells);
  if (cell !== "" && cellAt(cells, position.row, position.column) === cell) return [];
  return [{ type: "write", sheet, range: positionAddress(position), cells: [[cell]] }];
}

function workedOut(name: "TodayDate" | TimetableDate, positions: Tracking["positions"]): Cell {
  if (name === "TodayDate") return "=TODAY()";
  return name === "QuestionnairesDue" ? questionnairesDueFormula(positions) : "";
}

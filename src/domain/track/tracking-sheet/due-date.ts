import { rangeAddress } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import { dayMonthYear, type SerialDate, serialDate } from "../../spreadsheet/dates";
import type { ExistingTable } from "../../spreadsheet/existing-table";
import { cellAt } from "../../spreadsheet/sheet-cells";
import type { Tracking, TrackingRow } from "../tracking";
import type { TrackingColumns } from "./tracking-table";
import { ifDate, type RowCells, timetableCell } from "./tracking-formulas";
import { SETTING_UP } from "../area";
import { CONSENT, type Step } from "../steps";
import {
  LATER_DAYS,
  QUESTIONNAIRE_DAYS,
  type TimetableCell,
  type TimetableDate,
  type TimetablePositions,
} from "../timetable/timetable";

/**
 * Dates that people typed over Due stay, though Excel may fill a column with the formula of a row that comes in
 * (OfficeDev/office-js#1916, #6745).
 */
export function keepDueDates({ sheet, range }: ExistingTable, { Due: column }: TrackingColumns): Change[] {
  if (column === undefined) return [];
  const body = { ...range, top: range.top + 1, left: column, right: column };
  return [{ type: "keep", sheet, range: rangeAddress(body) }];
}

/** When the rows of some steps are due. */
interface DueDate {
  readonly steps: readonly Step[];
  /** The cell that says the day. */
  readonly due: TimetableCell;
  /** The cell that people enter, from which that follows. */
  readonly entered: TimetableDate;
  /** Three weeks after the row was requested, if it was. */
  readonly isAfterRequest?: true;
}

/** Any other step is due when people say. */
const DUE_DATES: readonly DueDate[] = [
  {
    steps: [CONSENT, "Questionnaire"],
    due: "QuestionnairesDue",
    entered: "QuestionnairesDue",
    isAfterRequest: true,
  },
  { steps: ["Case file", "Electronic records", SETTING_UP], due: "FilesReady", entered: "AnalysisWeek" },
  { steps: ["Interview"], due: "FieldworkEnds", entered: "Fieldwork" },
];

/**
 * When a row is due: consent forms and questionnaires three weeks after they were requested, or else when the
 * timetable says; files, and what is agreed for them, by the Wednesday of analysis week; interviews by the end of the
 * first fieldwork week; anything else when people say. The same formula in every row, so that rows that people add
 * have it too, but for rows that came in after the choice. `cameIn`: that day. Nothing is late on the day on which it
 * is added or asked for: see `notBefore`.
 */
export function dueFormula(cell: RowCells, positions: TimetablePositions, cameIn?: SerialDate): string {
  const is = (steps: readonly Step[]): string =>
    `OR(${steps.map((step) => `TRIM(${cell("Step")})="${step}"`).join(",")})`;
  const requested = cell("Requested");
  const day = ({ due, isAfterRequest }: DueDate): string =>
    isAfterRequest
      ? ifDate(requested, `INT(${requested})+${QUESTIONNAIRE_DAYS}`, formsDue(positions, cameIn))
      : notBefore(timetableCell(positions, due), requested, cameIn);
  return `=${DUE_DATES.reduceRight((otherwise, one) => `IF(${is(one.steps)},${day(one)},${otherwise})`, '""')}`;
}

/** Not its number: a workbook that was begun on an old Mac counts days otherwise. */
const dayFormula = (day: SerialDate): string => {
  const [date = 0, month = 0, year = 0] = dayMonthYear(day).split("/").map(Number);
  return `DATE(${year},${month},${date})`;
};

/** When forms and questionnaires are due that nobody has requested yet. */
function formsDue(positions: TimetablePositions, cameIn: SerialDate | undefined): string {
  const date = timetableCell(positions, "QuestionnairesDue");
  return cameIn === undefined
    ? ifDate(date, date)
    : `MAX(${ifDate(date, date, "0")},${dayFormula(cameIn)}+${QUESTIONNAIRE_DAYS})`;
}

/** A day of the review, or a week from the day a row was asked for, or else came in, where that was past by then. */
function notBefore(date: string, requested: string, cameIn: SerialDate | undefined): string {
  const from = ifDate(requested, `INT(${requested})`, cameIn === undefined ? "0" : dayFormula(cameIn));
  return ifDate(date, `IF(${date}<${from},${from}+${LATER_DAYS},${date})`);
}

/** Whether that formula gives a date: dates that are stored as text are none to it. */
export function isDueKnown({ step, cells: row }: TrackingRow, { existing, positions }: Tracking): boolean {
  const { cells } = existing;
  const isDate = (cell: Cell): boolean => serialDate(cell, cells.dateSystem) !== undefined;
  const isEntered = (name: TimetableCell): boolean =>
    isDate(cellAt(cells, positions[name].row, positions[name].column));
  const its = DUE_DATES.find(({ steps }) => step !== undefined && steps.includes(step));
  return (
    its !== undefined && (isEntered(its.entered) || (its.isAfterRequest === true && isDate(row.Requested)))
  );
}

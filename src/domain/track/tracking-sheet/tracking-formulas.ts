import { cellAddress, columnLetters } from "../../spreadsheet/address";
import {
  type DerivedDate,
  FILES_DAYS,
  QUESTIONNAIRE_DAYS,
  type TimetableCell,
  type TimetablePositions,
  TO_FRIDAY,
  TO_WEDNESDAY,
} from "../timetable/timetable";
import { CLOSING_CODES } from "./tracking-codes";
import type { TrackingColumns, TrackingHeader } from "./tracking-table";

/** A cell of the timetable: `$E$3`. */
export const timetableCell = (positions: TimetablePositions, name: TimetableCell): string =>
  `$${columnLetters(positions[name].column)}$${positions[name].row + 1}`;

/** Whether the cell Today holds another day than it is. */
export function isTypedOver(positions: TimetablePositions): string {
  const today = timetableCell(positions, "TodayDate");
  return `IFERROR(AND(ISNUMBER(${today}),INT(${today})<>TODAY()),FALSE)`;
}

export const ifDate = (reference: string, then: string, otherwise = '""'): string =>
  `IF(ISNUMBER(${reference}),${then},${otherwise})`;

/** The Monday of a date's week: 2 January 1900 is a Monday to Excel. */
const monday = (reference: string): string => `INT(${reference})-WEEKDAY(${reference},3)`;

/** What stands in the cell Questionnaires due until people type a date of their own. */
export const questionnairesDueFormula = (positions: TimetablePositions): string => {
  const choice = timetableCell(positions, "ChoiceDate");
  return `=${ifDate(choice, `INT(${choice})+${QUESTIONNAIRE_DAYS}`)}`;
};

/** The dates that follow from those entered, in their cells. */
export function derivedFormula(positions: TimetablePositions, name: DerivedDate): string {
  const questionnaires = timetableCell(positions, "QuestionnairesDue");
  const analysis = timetableCell(positions, "AnalysisWeek");
  const fieldwork = timetableCell(positions, "Fieldwork");
  switch (name) {
    case "FilesNamedBy":
      return `=${ifDate(questionnaires, `INT(${questionnaires})+${FILES_DAYS}`)}`;
    case "FilesReady":
      return `=${ifDate(analysis, `${monday(analysis)}+${TO_WEDNESDAY}`)}`;
    case "InterviewsChosen":
      return `=${ifDate(analysis, `${monday(analysis)}+${TO_FRIDAY}`)}`;
    case "FieldworkEnds":
      return `=${ifDate(fieldwork, `INT(${fieldwork})+MOD(${TO_FRIDAY}-WEEKDAY(${fieldwork},3),7)`)}`;
  }
}

/** What the first versions wrote for the end of the first fieldwork week: fieldwork from a Sunday ended before it began. */
export function formerEndFormula(positions: TimetablePositions): string {
  const fieldwork = timetableCell(positions, "Fieldwork");
  return `=${ifDate(fieldwork, `${monday(fieldwork)}+${TO_FRIDAY}`)}`;
}

/** Cells of one row of the table, by header; `row` as Excel numbers it. */
export type RowCells = (header: TrackingHeader) => string;

export const rowCells =
  (columns: TrackingColumns, row: number): RowCells =>
  (header) =>
    `$${cellAddress(row - 1, columns[header] ?? 0)}`;

/** Excel may refuse a conditional format of more characters. */
const LONGEST = 255;

/**
 * Whether a row's case is one of these, trimmed, that are no longer of the ten: as many formulas as it takes for
 * none to be too long.
 */
export function areGone(cell: RowCells, numbers: readonly string[]): string[] {
  const formula = (parts: readonly string[]): string => `IFERROR(OR(${parts.join(",")}),FALSE)`;
  const together: string[][] = [];
  for (const number of numbers) {
    const part = `TRIM(${cell("Case number")})="${number.replaceAll('"', '""')}"`;
    const last = together.at(-1);
    if (last && formula([...last, part]).length < LONGEST) last.push(part);
    else together.push([part]);
  }
  return together.map(formula);
}

const awaited = (cell: RowCells, positions: TimetablePositions, when: readonly string[]): string => {
  const dates = [cell("Due"), timetableCell(positions, "TodayDate")].map((date) => `ISNUMBER(${date})`);
  const isOpen = [
    `NOT(ISNUMBER(${cell("Done")}))`,
    `SUMPRODUCT(--(TRIM(${cell("Outcome")})=${CLOSING_CODES.name}))=0`,
  ];
  return `IFERROR(AND(${[...dates, ...when, ...isOpen].join(",")}),FALSE)`;
};

/** Not done, and due before today. */
export const isOverdue = (cell: RowCells, positions: TimetablePositions): string =>
  awaited(cell, positions, [`INT(${cell("Due")})<INT(${timetableCell(positions, "TodayDate")})`]);

/** Not done, and due from today to the Sunday of this week. */
export function isDueThisWeek(cell: RowCells, positions: TimetablePositions): string {
  const [due, today] = [`INT(${cell("Due")})`, `INT(${timetableCell(positions, "TodayDate")})`];
  const week = (day: string): string => `INT((${day}-2)/7)`;
  return awaited(cell, positions, [`${due}>=${today}`, `${week(due)}=${week(today)}`]);
}

import { cellAddress, columnLetters } from "../spreadsheet/address";
import { CONSENT } from "./steps";
import {
  type DerivedDate,
  FILES_DAYS,
  QUESTIONNAIRE_DAYS,
  type TimetableCell,
  type TimetablePositions,
  TO_FRIDAY,
  TO_WEDNESDAY,
} from "./timetable";
import type { TrackingColumns, TrackingHeader } from "./tracking";
import { CLOSING_CODES } from "./tracking-codes";

/** `$E$3` */
const fixed = (spots: TimetablePositions, name: TimetableCell): string =>
  `$${columnLetters(spots[name].column)}$${spots[name].row + 1}`;

const ifDate = (reference: string, then: string, otherwise = '""'): string =>
  `IF(ISNUMBER(${reference}),${then},${otherwise})`;

/** The Monday of a date's week: 2 January 1900 is a Monday to Excel. */
const monday = (reference: string): string => `INT(${reference})-MOD(INT(${reference})-2,7)`;

/** What stands in the cell Questionnaires due until people type a date of their own. */
export const questionnairesDueFormula = (spots: TimetablePositions): string => {
  const choice = fixed(spots, "ChoiceDate");
  return `=${ifDate(choice, `INT(${choice})+${QUESTIONNAIRE_DAYS}`)}`;
};

/** The dates that follow from those entered, in their cells. */
export function derivedFormula(spots: TimetablePositions, name: DerivedDate): string {
  const questionnaires = fixed(spots, "QuestionnairesDue");
  const analysis = fixed(spots, "AnalysisWeek");
  const fieldwork = fixed(spots, "Fieldwork");
  switch (name) {
    case "FilesNamedBy":
      return `=${ifDate(questionnaires, `INT(${questionnaires})+${FILES_DAYS}`)}`;
    case "FilesReady":
      return `=${ifDate(analysis, `${monday(analysis)}+${TO_WEDNESDAY}`)}`;
    case "InterviewsChosen":
      return `=${ifDate(analysis, `${monday(analysis)}+${TO_FRIDAY}`)}`;
    case "FieldworkEnds":
      return `=${ifDate(fieldwork, `${monday(fieldwork)}+${TO_FRIDAY}`)}`;
  }
}

/** Cells of one row of the table, by header; `row` as Excel numbers it. */
type RowCells = (header: TrackingHeader) => string;

export const rowCells =
  (columns: TrackingColumns, row: number): RowCells =>
  (header) =>
    `$${cellAddress(row - 1, columns[header] ?? 0)}`;

/**
 * When a row is due: consent forms and questionnaires three weeks after they were requested, or else when the
 * timetable says; files by the Wednesday of analysis week; interviews by the end of the first fieldwork week;
 * anything else when people say. The same formula in every row, so that rows that people add have it too.
 */
export function dueFormula(cell: RowCells, spots: TimetablePositions): string {
  const is = (...steps: readonly string[]): string =>
    `OR(${steps.map((step) => `TRIM(${cell("Step")})="${step}"`).join(",")})`;
  const requested = cell("Requested");
  const from = (name: TimetableCell): string => ifDate(fixed(spots, name), fixed(spots, name));
  const afterRequest = ifDate(
    requested,
    `INT(${requested})+${QUESTIONNAIRE_DAYS}`,
    from("QuestionnairesDue"),
  );
  return `=IF(${is(CONSENT, "Questionnaire")},${afterRequest},IF(${is("Case file", "Electronic records")},${from("FilesReady")},IF(${is("Interview")},${from("FieldworkEnds")},"")))`;
}

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

const awaited = (cell: RowCells, spots: TimetablePositions, when: readonly string[]): string => {
  const dates = [cell("Due"), fixed(spots, "TodayDate")].map((date) => `ISNUMBER(${date})`);
  const isOpen = [
    `LEN(TRIM(${cell("Done")}))=0`,
    `SUMPRODUCT(--(TRIM(${cell("Outcome")})=${CLOSING_CODES.name}))=0`,
  ];
  return `IFERROR(AND(${[...dates, ...when, ...isOpen].join(",")}),FALSE)`;
};

/** Not done, and due before today. */
export const isOverdue = (cell: RowCells, spots: TimetablePositions): string =>
  awaited(cell, spots, [`INT(${cell("Due")})<INT(${fixed(spots, "TodayDate")})`]);

/** Not done, and due from today to the Sunday of this week. */
export function isDueThisWeek(cell: RowCells, spots: TimetablePositions): string {
  const [due, today] = [`INT(${cell("Due")})`, `INT(${fixed(spots, "TodayDate")})`];
  const week = (day: string): string => `INT((${day}-2)/7)`;
  return awaited(cell, spots, [`${due}>=${today}`, `${week(due)}=${week(today)}`]);
}

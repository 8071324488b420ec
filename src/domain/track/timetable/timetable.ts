import { parseRange, type CellPosition } from "../../spreadsheet/address";
import { cellAt, type SheetCells } from "../../spreadsheet/sheet-cells";
import type { Cell } from "../../spreadsheet/cell";
import {
  type DateSystem,
  daysOn,
  mondayOf,
  type SerialDate,
  serialDate,
  weekdayOf,
} from "../../spreadsheet/dates";
import { dateFromText } from "../../spreadsheet/date-text";
import { formulaOf } from "../../spreadsheet/same-name";

/** The dates of a review that people enter, in the order in which they come. Also the names of their cells. */
export const TIMETABLE_DATES = [
  "ListDue",
  "ListReceived",
  "ChoiceDate",
  "QuestionnairesDue",
  "AnalysisWeek",
  "Fieldwork",
] as const;
export type TimetableDate = (typeof TIMETABLE_DATES)[number];

/** The dates that follow from them. */
export const DERIVED_DATES = ["FilesNamedBy", "FilesReady", "InterviewsChosen", "FieldworkEnds"] as const;
export type DerivedDate = (typeof DERIVED_DATES)[number];

/** The named cells above the table. */
export type TimetableCell = "TodayDate" | TimetableDate | DerivedDate;

export const TIMETABLE_LABELS: Readonly<Record<TimetableCell, string>> = {
  TodayDate: "Today",
  ListDue: "List due",
  ListReceived: "List received",
  ChoiceDate: "Choice",
  QuestionnairesDue: "Questionnaires due",
  AnalysisWeek: "Analysis week (Monday)",
  Fieldwork: "Fieldwork begins",
  FilesNamedBy: "Files named by",
  FilesReady: "Files ready (Wednesday)",
  InterviewsChosen: "Interviews chosen (Friday)",
  FieldworkEnds: "First fieldwork week ends",
};

/** "within three weeks": days from the choice, and from each request, to its questionnaire (guidance, 5.iii). */
export const QUESTIONNAIRE_DAYS = 21;
/** "within a week of receiving the questionnaires": days to say which files are wanted (guidance, 6). */
export const FILES_DAYS = 7;
/** Days until a file or an interview is due whose row came in, or was asked for, after its day in the review. */
export const LATER_DAYS = 7;
/** Days from the Monday of a week to its Wednesday. */
export const TO_WEDNESDAY = 2;
/** … to its Friday. */
export const TO_FRIDAY = 4;
/** … and to its Sunday. */
export const TO_SUNDAY = 6;

const STANDARD: Readonly<Record<TimetableCell, CellPosition>> = {
  TodayDate: { row: 2, column: 0 },
  ListDue: { row: 2, column: 1 },
  ListReceived: { row: 2, column: 2 },
  ChoiceDate: { row: 2, column: 3 },
  QuestionnairesDue: { row: 2, column: 4 },
  AnalysisWeek: { row: 2, column: 5 },
  Fieldwork: { row: 2, column: 6 },
  FilesNamedBy: { row: 4, column: 4 },
  FilesReady: { row: 4, column: 5 },
  InterviewsChosen: { row: 4, column: 6 },
  FieldworkEnds: { row: 4, column: 7 },
};

export type TimetablePositions = Readonly<Record<TimetableCell, CellPosition>>;

export const TIMETABLE_CELLS: readonly TimetableCell[] = ["TodayDate", ...TIMETABLE_DATES, ...DERIVED_DATES];

/** Where the cells are: where their names say, or else where the sheet is made with them. */
export function timetablePositions(names: ReadonlyMap<string, string>): TimetablePositions {
  const positions = { ...STANDARD };
  for (const name of TIMETABLE_CELLS) {
    const range = parseRange(formulaOf(names, name) ?? "");
    if (range) positions[name] = { row: range.top, column: range.left };
  }
  return positions;
}

/** Today and the dates of the review; undefined where a cell holds no date. */
export type Timetable = Readonly<Record<"TodayDate" | TimetableDate, SerialDate | undefined>>;

/** A day in a cell, also where it is written as text, day first. */
export const dayIn = (cell: Cell, system: DateSystem = 1900): SerialDate | undefined =>
  serialDate(cell, system) ?? (typeof cell === "string" ? writtenDay(cell) : undefined);

const WRITTEN_DAY = /^\d{1,2}(?:st|nd|rd|th)?[./ -](?:\d{1,2}|[a-z]{3,9})[./ -](?:\d{4}|\d{2})$/i;

function writtenDay(text: string): SerialDate | undefined {
  const stripped = text.trim();
  return WRITTEN_DAY.test(stripped) ? dateFromText(stripped) : undefined;
}

export function readTimetable(cells: SheetCells, positions: TimetablePositions): Timetable {
  const day = (name: TimetableCell): SerialDate | undefined =>
    dayIn(cellAt(cells, positions[name].row, positions[name].column), cells.dateSystem);
  return {
    TodayDate: day("TodayDate"),
    ListDue: day("ListDue"),
    ListReceived: day("ListReceived"),
    ChoiceDate: day("ChoiceDate"),
    QuestionnairesDue: day("QuestionnairesDue"),
    AnalysisWeek: day("AnalysisWeek"),
    Fieldwork: day("Fieldwork"),
  };
}

/** Whether the dates are known from which the others follow. */
export const isTimetableSet = ({ ChoiceDate, AnalysisWeek, Fieldwork }: Timetable): boolean =>
  ChoiceDate !== undefined && AnalysisWeek !== undefined && Fieldwork !== undefined;

/**
 * Today, if the choice was before: the dates of the review may be past for what comes in on it, so that it has dates of
 * its own. undefined otherwise.
 */
export const dayAfterChoice = ({
  TodayDate: today,
  ChoiceDate: choice,
}: Timetable): SerialDate | undefined =>
  today !== undefined && choice !== undefined && today > choice ? today : undefined;

/** Whether a day that a text could name is past: who reads it can keep no such day, so the text says it otherwise. */
export const isPast = (day: SerialDate | undefined, { TodayDate: today }: Timetable): day is SerialDate =>
  day !== undefined && today !== undefined && day < today;

/** When the questionnaires are due: as entered, or three weeks after the choice. */
export const questionnairesDue = ({ QuestionnairesDue, ChoiceDate }: Timetable): SerialDate | undefined =>
  QuestionnairesDue ?? daysOn(ChoiceDate, QUESTIONNAIRE_DAYS);

/** The last day of the first fieldwork week for meetings outside working hours: its Sunday. */
export const firstFieldworkSunday = (timetable: Timetable): SerialDate | undefined =>
  daysOn(firstFieldworkMonday(timetable), TO_SUNDAY);

/** The Monday of the first fieldwork week; fieldwork that begins on a weekend has the week after as its first. */
export const firstFieldworkMonday = (timetable: Timetable): SerialDate | undefined =>
  daysOn(firstFieldworkFriday(timetable), -TO_FRIDAY);

const firstFieldworkFriday = ({ Fieldwork: begins }: Timetable): SerialDate | undefined =>
  begins === undefined ? undefined : daysOn(begins, (TO_FRIDAY - weekdayOf(begins) + 7) % 7);

/**
 * The dates that follow from those entered. Weeks run from Monday; any day stands for its analysis week, and the first
 * fieldwork week ends on the Friday that is next when it begins.
 */
export function derivedDates(timetable: Timetable): Readonly<Record<DerivedDate, SerialDate | undefined>> {
  const monday = mondayOf(timetable.AnalysisWeek);
  return {
    FilesNamedBy: daysOn(questionnairesDue(timetable), FILES_DAYS),
    FilesReady: daysOn(monday, TO_WEDNESDAY),
    InterviewsChosen: daysOn(monday, TO_FRIDAY),
    FieldworkEnds: firstFieldworkFriday(timetable),
  };
}

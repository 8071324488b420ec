import { dayInWords, type SerialDate } from "../../spreadsheet/dates";
import { CONSENT, isFile } from "../steps";
import { casesOf, type Tracking, type TrackingRow } from "../tracking";
import {
  derivedDates,
  firstFieldworkSunday,
  questionnairesDue,
  type TimetableCell,
  TIMETABLE_LABELS,
} from "./timetable";

/** Rows that run past a day of the timetable: they were asked for or came in later, or somebody typed their day. */
export interface DueAfter {
  readonly name: TimetableCell;
  /** "12 forms and questionnaires are due after Questionnaires due, Wed 28/06/2006: the last on Tue 18/07/2006." */
  readonly words: string;
}

/** What of the ten is open and due later than the timetable has it. */
export function dueAfterTimetable(tracking: Tracking): DueAfter[] {
  const { timetable } = tracking;
  const { FilesReady, FieldworkEnds } = derivedDates(timetable);
  const open = casesOf(tracking)
    .flatMap(({ rows }) => rows)
    .filter(({ isClosed }) => !isClosed);
  const after = (
    name: TimetableCell,
    one: string,
    many: string,
    day: SerialDate | undefined,
    is: (row: TrackingRow) => boolean,
    last = day,
  ): DueAfter[] => {
    if (day === undefined || last === undefined) return [];
    const days = open.flatMap((row) => (is(row) && row.due !== undefined && row.due > last ? row.due : []));
    const [latest] = [...days].sort((a, b) => b - a);
    if (latest === undefined) return [];
    const [count, what, are] = days.length === 1 ? ["1", one, "is"] : [days.length, many, "are"];
    const words = `${count} ${what} ${are} due after ${TIMETABLE_LABELS[name]}, ${dayInWords(day)}: the last on ${dayInWords(latest)}.`;
    return [{ name, words }];
  };
  return [
    ...after(
      "QuestionnairesDue",
      "form or questionnaire",
      "forms and questionnaires",
      questionnairesDue(timetable),
      ({ step }) => step === CONSENT || step === "Questionnaire",
    ),
    ...after("FilesReady", "file", "files", FilesReady, ({ step }) => isFile(step)),
    ...after(
      "FieldworkEnds",
      "interview",
      "interviews",
      FieldworkEnds,
      ({ step }) => step === "Interview",
      firstFieldworkSunday(timetable),
    ),
  ];
}

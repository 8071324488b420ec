import { daysOn, mondayOf, type SerialDate } from "../../spreadsheet/dates";
import {
  derivedDates,
  firstFieldworkMonday,
  questionnairesDue,
  type Timetable,
  TIMETABLE_DATES,
  TIMETABLE_LABELS,
} from "./timetable";

/** A stretch of days or a day, as shares of the picture's width from 0 to 1. */
interface Stretch {
  readonly what: string;
  readonly from: number;
  readonly to: number;
}
interface Mark {
  readonly what: string;
  /** From 0 to 1. */
  readonly position: number;
}

/** The review as a line of days: what lasts, and what happens on one. */
export interface TimetablePicture {
  readonly first: SerialDate;
  readonly last: SerialDate;
  readonly stretches: readonly Stretch[];
  readonly marks: readonly Mark[];
  /** undefined where today is outside the picture. */
  readonly today: number | undefined;
}

/** The data of a small picture; undefined where fewer than two dates are known. */
export function timetablePicture(timetable: Timetable): TimetablePicture | undefined {
  const { FilesNamedBy, FilesReady, FieldworkEnds, InterviewsChosen } = derivedDates(timetable);
  const due = questionnairesDue(timetable);
  const marked = TIMETABLE_DATES.flatMap((name) => {
    const date = name === "QuestionnairesDue" ? due : timetable[name];
    return date === undefined ? [] : [{ what: TIMETABLE_LABELS[name], date }];
  });
  const lasting = [
    { what: "Questionnaires", from: timetable.ChoiceDate, to: due },
    { what: "Files named", from: due, to: FilesNamedBy },
    { what: "Analysis week", from: mondayOf(timetable.AnalysisWeek), to: InterviewsChosen },
    { what: "Files ready", from: FilesReady, to: InterviewsChosen },
    { what: "First fieldwork week", from: firstFieldworkMonday(timetable), to: FieldworkEnds },
  ].flatMap(({ what, from, to }) =>
    from === undefined || to === undefined || to < from ? [] : [{ what, from, to: daysOn(to, 1) ?? to }],
  );
  const days = [...marked.map(({ date }) => date), ...lasting.flatMap(({ from, to }) => [from, to])];
  const [first, ...others] = [...days].sort((a, b) => a - b);
  const last = others.at(-1);
  if (marked.length < 2 || first === undefined || last === undefined || last === first) return undefined;
  const share = (date: SerialDate): number => (date - first) / (last - first);
  const { TodayDate: today } = timetable;
  return {
    first,
    last,
    stretches: lasting.map(({ what, from, to }) => ({ what, from: share(from), to: share(to) })),
    marks: marked.map(({ what, date }) => ({ what, position: share(date) })),
    today: today === undefined || today < first || today > last ? undefined : share(today),
  };
}

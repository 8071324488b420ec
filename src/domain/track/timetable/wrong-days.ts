import { dayInWords, mondayOf, weekdayOf } from "../../spreadsheet/dates";
import {
  firstFieldworkMonday,
  questionnairesDue,
  TO_FRIDAY,
  type Timetable,
  type TimetableDate,
} from "./timetable";

/**
 * What is wrong with the weekday of a date, and which week is taken instead, or what to do: "Wed 04/11/2026 is not
 * a Monday. The week from Mon 02/11/2026 is meant." Nothing where a date is right or not known.
 */
export function wrongDays(timetable: Timetable): Readonly<Partial<Record<TimetableDate, string>>> {
  const { AnalysisWeek: analysis, Fieldwork: begins } = timetable;
  const monday = mondayOf(analysis);
  const first = firstFieldworkMonday(timetable);
  const due = questionnairesDue(timetable);
  return {
    ...(due !== undefined && weekdayOf(due) > TO_FRIDAY
      ? { QuestionnairesDue: `${dayInWords(due)} is on a weekend. Choose a weekday.` }
      : {}),
    ...(analysis !== undefined && monday !== undefined && analysis !== monday
      ? {
          AnalysisWeek: `${dayInWords(analysis)} is not a Monday. The week from ${dayInWords(monday)} is meant.`,
        }
      : {}),
    ...(begins !== undefined && first !== undefined && begins < first
      ? {
          Fieldwork: `${dayInWords(begins)} is on a weekend. The first week is the one from ${dayInWords(first)}.`,
        }
      : {}),
  };
}

import { dayInWords, type SerialDate } from "../../spreadsheet/dates";
import type { DutyVisit } from "../duty-visits/duty-visits";
import { visitName } from "../duty-visits/visit-words";
import {
  DERIVED_DATES,
  derivedDates,
  questionnairesDue,
  type Timetable,
  TIMETABLE_DATES,
  TIMETABLE_LABELS,
} from "./timetable";
import { wrongDays } from "./wrong-days";

/**
 * The timetable as text: "Choice: Mon 05/06/2006", those entered first, each with what is wrong with its weekday, then
 * those that follow, and the duty visits that have a date.
 */
export function timetableText(timetable: Timetable, visits: readonly DutyVisit[] = []): string[] {
  const derived = derivedDates(timetable);
  const wrong = wrongDays(timetable);
  const line = (what: string, date: SerialDate | undefined): string =>
    `${what}: ${date === undefined ? "not known yet" : dayInWords(date)}`;
  return [
    ...TIMETABLE_DATES.map((name) => {
      const label = TIMETABLE_LABELS[name];
      const says = wrong[name];
      if (says !== undefined) return `${label}: ${says}`;
      return line(label, name === "QuestionnairesDue" ? questionnairesDue(timetable) : timetable[name]);
    }),
    ...DERIVED_DATES.map((name) => line(TIMETABLE_LABELS[name], derived[name])),
    ...[...visits]
      .sort((a, b) => (a.day ?? 0) - (b.day ?? 0))
      .flatMap((visit) => (visit.day === undefined ? [] : [`Duty visit: ${visitName(visit)}`])),
  ];
}

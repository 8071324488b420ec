import type { SerialDate } from "../../spreadsheet/dates";
import type { Step } from "../steps";
import { dayAfterChoice, type Timetable } from "../timetable/timetable";

/**
 * The day on which a row that is added is requested, unless people say otherwise; undefined where it is not yet. Who
 * adds a chaser asks, and a questionnaire that comes after the choice has three weeks of its own.
 */
export function requestedAtFirst(step: Step | undefined, timetable: Timetable): SerialDate | undefined {
  if (step === "Chaser") return timetable.TodayDate;
  return step === "Questionnaire" ? dayAfterChoice(timetable) : undefined;
}

import type { SerialDate } from "../../spreadsheet/dates";
import type { Step } from "../steps";
import type { Timetable } from "../timetable/timetable";

/**
 * The day on which a row that is added is requested, unless people say otherwise; undefined where it is not yet. Who
 * adds a chaser asks, and a questionnaire that comes after the choice has three weeks of its own.
 */
export function requestedAtFirst(
  step: Step | undefined,
  { TodayDate: today, ChoiceDate: choice }: Timetable,
): SerialDate | undefined {
  const isLater = today !== undefined && choice !== undefined && today > choice;
  return step === "Chaser" || (step === "Questionnaire" && isLater) ? today : undefined;
}

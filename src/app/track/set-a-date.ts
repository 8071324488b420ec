import { dayInWords } from "../../domain/dates";
import { setDate } from "../../domain/tracking/set-date";
import { dayIn, TIMETABLE_LABELS, type TimetableDate } from "../../domain/tracking/timetable";
import { Refusal } from "../refusal";
import type { Workbook } from "../workbook";
import { neededTracking } from "./tracking-reading";

/** Writes a date of the timetable, typed day first; an empty text takes the date away. */
export async function setADate(
  workbook: Workbook,
  name: "TodayDate" | TimetableDate,
  typed: string,
): Promise<string> {
  const date = dayIn(typed);
  const label = TIMETABLE_LABELS[name];
  if (typed.trim() !== "" && date === undefined)
    throw new Refusal(`${label}: Enter a date as day/month/year, such as 14/03/2005.`);
  const changes = setDate(neededTracking(await workbook.read()), name, date);
  if (changes.length > 0) await workbook.apply("write the date", changes);
  if (date !== undefined) return `${label}: ${dayInWords(date)}.`;
  return name === "TodayDate" || name === "QuestionnairesDue"
    ? `${label} is worked out again.`
    : `${label} is taken away.`;
}

import type { SerialDate } from "../../domain/spreadsheet/dates";
import { dayInWords } from "../../domain/spreadsheet/dates";
import { setDate } from "../../domain/track/set-date";
import { dayIn, TIMETABLE_DATES, TIMETABLE_LABELS, type TimetableDate } from "../../domain/track/timetable";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type { Workbook } from "../workbook";
import { neededTracking } from "./tracking-reading";

/** Dates as typed, day first; an empty text takes a date away. Those left out stay. */
export type TypedDates = Readonly<Partial<Record<"TodayDate" | TimetableDate, string>>>;

/** Writes dates of the timetable, all in one batch. */
export async function setDates(workbook: Workbook, typed: TypedDates): Promise<string> {
  const entered = (["TodayDate", ...TIMETABLE_DATES] as const).flatMap((name) => {
    const text = typed[name];
    return text === undefined ? [] : [{ name, date: dayTyped(name, text) }];
  });
  const tracking = neededTracking(await workbook.read());
  const changes = entered.flatMap(({ name, date }) => setDate(tracking, name, date));
  if (changes.length === 0) return "The dates are as they were.";
  await workbook.apply("write the dates", changes);
  return entered.map(({ name, date }) => saidOf(name, date)).join(" ");
}

function dayTyped(name: "TodayDate" | TimetableDate, text: string): SerialDate | undefined {
  const date = dayIn(text);
  if (text.trim() !== "" && date === undefined)
    throw new CannotDo(`${TIMETABLE_LABELS[name]}: Enter a date as day/month/year, such as 14/03/2005.`);
  return date;
}

function saidOf(name: "TodayDate" | TimetableDate, date: SerialDate | undefined): string {
  const label = TIMETABLE_LABELS[name];
  if (date !== undefined) return `${label}: ${dayInWords(date)}.`;
  return name === "TodayDate" || name === "QuestionnairesDue"
    ? `${label} is worked out again.`
    : `${label} is taken away.`;
}

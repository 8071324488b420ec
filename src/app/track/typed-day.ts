import { CannotDo } from "../../domain/shared/cannot-do";
import { dayInWords, type SerialDate } from "../../domain/spreadsheet/dates";
import { dayIn } from "../../domain/track/timetable/timetable";

/** The fields of days that can stand in the pane beside others: by these names each shows its own error. */
export const DAY_FIELDS = {
  asked: "day asked",
  several: "day of several",
  added: "day of added rows",
  ofRow: (key: string): string => `day of ${key}`,
} as const;

/** A field of a form: the name by which its error finds it, its label, and what is typed. */
interface DayField {
  readonly field: string;
  readonly label: string;
  readonly text: string;
}

/** The day in a field, day first; undefined where nothing is. Throws CannotDo, about that field, where it is none. */
export function typedDay({ field, label, text }: DayField): SerialDate | undefined {
  const date = dayIn(text.trim());
  if (text.trim() !== "" && date === undefined)
    throw new CannotDo(`${label}: Enter a date as day/month/year, such as 14/03/2005.`, field);
  return date;
}

/** The same of a day on which something was done: today where nothing is typed, and never one still to come. */
export function typedDayDone(typed: DayField, today: SerialDate): SerialDate {
  return notAfter(typedDay(typed) ?? today, today, typed);
}

/** The day, if it is not still to come. Throws CannotDo, about the field that it was typed in, where it is. */
export function notAfter(day: SerialDate, today: SerialDate, { field, label }: DayField): SerialDate {
  if (day > today)
    throw new CannotDo(
      `${label}: ${dayInWords(day)} is after today, ${dayInWords(today)}. Check the date.`,
      field,
    );
  return day;
}

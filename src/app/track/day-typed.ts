import { CannotDo } from "../../domain/shared/cannot-do";
import type { SerialDate } from "../../domain/spreadsheet/dates";
import { dayIn } from "../../domain/track/timetable/timetable";

/** A day as typed, day first; undefined where nothing is. Throws CannotDo, about that field, where it is none. */
export function dayTyped(field: string, label: string, text: string): SerialDate | undefined {
  const date = dayIn(text);
  if (text.trim() !== "" && date === undefined)
    throw new CannotDo(`${label}: Enter a date as day/month/year, such as 14/03/2005.`, field);
  return date;
}

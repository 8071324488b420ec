import { CannotDo } from "../../domain/shared/cannot-do";
import { dayInWords, type SerialDate } from "../../domain/spreadsheet/dates";
import { dayIn } from "../../domain/track/timetable/timetable";

/** A day as typed, day first; the sheet's today where nothing is. Throws CannotDo where it is none, or still to come. */
export function typedDay(text: string, today: SerialDate): SerialDate {
  const day = text.trim() === "" ? today : dayIn(text.trim());
  if (day === undefined) throw new CannotDo("Day: Enter a date as day/month/year, such as 14/03/2005.");
  if (day > today)
    throw new CannotDo(`Day: ${dayInWords(day)} is after today, ${dayInWords(today)}. Check the date.`);
  return day;
}

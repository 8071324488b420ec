import type { SerialDate } from "../../domain/spreadsheet/dates";
import { dayInWords } from "../../domain/spreadsheet/dates";
import { setDate } from "../../domain/track/timetable/set-date";
import {
  TIMETABLE_DATES,
  TIMETABLE_LABELS,
  type TimetableDate,
} from "../../domain/track/timetable/timetable";
import { action } from "../action";
import { typedDay } from "./typed-day";
import { requireTracking } from "./read-tracking";

/** Dates as typed, day first; an empty text takes a date away. Those left out stay. */
export type TypedDates = Readonly<Partial<Record<"TodayDate" | TimetableDate, string>>>;

/** Writes dates of the timetable, all in one batch. */
export const setDates = action({
  id: "set-dates",
  label: "Set the dates",
  doing: "write the dates",
  async run({ workbook, apply }, typed: TypedDates) {
    const entered = (["TodayDate", ...TIMETABLE_DATES] as const).flatMap((name) => {
      const text = typed[name];
      return text === undefined
        ? []
        : [{ name, date: typedDay({ field: name, label: TIMETABLE_LABELS[name], text }) }];
    });
    const tracking = requireTracking(await workbook.read());
    const changes = entered.flatMap(({ name, date }) => setDate(tracking, name, date));
    if (changes.length === 0) return "The dates are as they were.";
    await apply(changes);
    return entered.map(({ name, date }) => messageFor(name, date)).join(" ");
  },
});

function messageFor(name: "TodayDate" | TimetableDate, date: SerialDate | undefined): string {
  const label = TIMETABLE_LABELS[name];
  if (date !== undefined) return `${label}: ${dayInWords(date)}.`;
  return name === "TodayDate" || name === "QuestionnairesDue"
    ? `${label} is worked out again.`
    : `${label} is taken away.`;
}

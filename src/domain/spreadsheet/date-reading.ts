import { existingDay, fullYear, MONTHS } from "./date-text";
import { daysOn, type SerialDate, weekdayOf } from "./dates";
import { withCommonWidth, withPlainSpaces } from "./plain-spaces";

/**
 * The order in which a date is written; "certain": it can be read in one way only, whatever the others are. An hour
 * before midnight in Greenwich is that day there, and the next day here in summer time.
 */
export type DateOrder =
  "day first" | "month first" | "year first" | "certain" | "in Greenwich" | "in summer time";

/** What a text says as a date: each way to read it that the calendar has. None: it is no date. */
export type DateReadings = ReadonlyMap<DateOrder, SerialDate>;

const MINUTES = "[:.][0-5]\\d(?:[:.][0-5]\\d(?:\\.\\d+)?)?";
/** A time of day behind the date; one with another offset from Greenwich may be another day there. */
const TIME = new RegExp(`[ T](?:[01]?\\d|2[0-3])${MINUTES}(?: ?[AP]M)?(?:Z|[+-]00:?00)?$`, "i");
const LATE_IN_GREENWICH = new RegExp(`[ T]23${MINUTES}(?:Z|[+-]00:?00)$`, "i");
const WEEKDAY = /^(mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /i;
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/** An apostrophe in front, as Excel marks a text, quotation marks, and what ends a sentence. */
const AROUND = /^['’‘"“”]|[.,;"”“'’]$/g;
/** "14 / 03 / 2005": spaces around what parts the numbers. */
const PARTED = / ?([./-]) ?/g;
const NUMBERS = /^(\d{1,2}|\d{4})([./-]| )(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_MONTH_DAY = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})$/;
const EIGHT_DIGITS = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const SEPARATOR = "(?:[ ./,-] ?|, )?";
const NAME = "([a-z]{3,9})\\.?";
const DAY_NAME_YEAR = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?(?: of)?${SEPARATOR}${NAME}${SEPARATOR}(\\d{4}|\\d{2})$`,
  "i",
);
const NAME_DAY_YEAR = new RegExp(`^${NAME}${SEPARATOR}(\\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(\\d{4})$`, "i");
const YEAR_NAME_DAY = new RegExp(`^(\\d{4})${SEPARATOR}${NAME}${SEPARATOR}(\\d{1,2})$`, "i");

/** All that a text can mean as a date, day by day; a time of day behind it does not matter. */
export function readDate(written: string): DateReadings {
  const whole = withCommonWidth(withPlainSpaces(written)).replace(AROUND, "");
  const readings = readWithoutTime(whole.replace(TIME, ""));
  if (!LATE_IN_GREENWICH.test(whole)) return readings;
  const date = readings.get("certain");
  const next = daysOn(date, 1);
  return date === undefined || next === undefined
    ? new Map()
    : new Map<DateOrder, SerialDate>([
        ["in Greenwich", date],
        ["in summer time", next],
      ]);
}

function readWithoutTime(written: string): DateReadings {
  const text = written.replace(PARTED, "$1");
  const [prefix = "", weekday = ""] = WEEKDAY.exec(text) ?? [];
  const readings = readDay(text.slice(prefix.length));
  if (weekday === "") return readings;
  const at = WEEKDAYS.indexOf(weekday.slice(0, 3).toLowerCase());
  // A weekday that the date does not fall on: one of the two is wrong.
  return new Map([...readings].filter(([, date]) => weekdayOf(date) === at));
}

function readDay(text: string): DateReadings {
  const [, first = "", separator = "", second = "", third = ""] = NUMBERS.exec(text) ?? [];
  if (first.length === 1 || first.length === 2)
    return readings([
      ["day first", third, second, first],
      ["month first", third, first, second],
      // Two figures of a year stand in front between hyphens only.
      ...(separator === "-" && first.length + third.length === 4
        ? [["year first", first, second, third] as const]
        : []),
    ]);
  const [year, month, day] =
    taken(YEAR_MONTH_DAY.exec(text), 1, 3, 4) ?? taken(EIGHT_DIGITS.exec(text), 1, 2, 3) ?? [];
  if (year !== undefined) return readings([["certain", year, month ?? "", day ?? ""]]);
  return readNamed(text);
}

/** A month in letters. */
function readNamed(text: string): DateReadings {
  const [year = "", name = "", day = ""] =
    taken(DAY_NAME_YEAR.exec(text), 3, 2, 1) ??
    taken(NAME_DAY_YEAR.exec(text), 3, 1, 2) ??
    taken(YEAR_NAME_DAY.exec(text), 1, 2, 3) ??
    [];
  const month = MONTHS.findIndex((full) => isMonth(name.toLowerCase(), full)) + 1;
  return month === 0 ? new Map() : readings([["certain", year, String(month), day]]);
}

const taken = (
  found: RegExpExecArray | null,
  year: number,
  month: number,
  day: number,
): readonly (string | undefined)[] | undefined =>
  found ? [found[year], found[month], found[day]] : undefined;

/** "mar", "march", "sept": the name, or its beginning from three letters on where people shorten it so. */
const isMonth = (name: string, full: string): boolean =>
  name === full || name === full.slice(0, 3) || (name === "sept" && full === "september");

function readings(
  ways: readonly (readonly [order: DateOrder, year: string, month: string, day: string])[],
): DateReadings {
  return new Map(
    ways.flatMap(([order, year, month, day]) => {
      const date = existingDay(fullYear(year), Number(month), Number(day));
      return date === undefined ? [] : [[order, date] as const];
    }),
  );
}

import fc from "fast-check";
import {
  dayInWords,
  dayMonthYear,
  daysOn,
  mondayOf,
  monthsOn,
  serialDate,
  type SerialDate,
  serialOf,
  weekdayOf,
} from "../../../src/domain/spreadsheet/dates";

const LAST = 2_958_465;

/** The text of a serial number that is a date. */
function shown(serial: number): string {
  const date = serialDate(serial);
  if (date === undefined) throw new Error(`${serial} is no date`);
  return dayMonthYear(date);
}

const aDay = fc
  .integer({ min: 100, max: LAST - 100 })
  .map((serial) => serialDate(serial))
  .filter((day) => day !== undefined);
const asUtc = (day: SerialDate): Date => new Date(Date.UTC(1899, 11, 30 + day));

test("a date is a number from 1 to 2958465, without its time of day", () => {
  expect(serialDate(1)).toBe(1);
  expect(serialDate(38_425.75)).toBe(38_425);
  expect(serialDate(LAST + 0.999)).toBe(LAST);
});

test.each([0, 0.999, -1, LAST + 1, "38425", "14/03/2005", "", true])("%j is no date", (cell) => {
  expect(serialDate(cell)).toBeUndefined();
});

test.each([
  [1, 1900, 1, 1],
  [31, 1900, 1, 31],
  [59, 1900, 2, 28],
  [61, 1900, 3, 1],
  [36_585, 2000, 2, 29],
  [38_425, 2005, 3, 14],
  [38_881, 2006, 6, 13],
  [LAST, 9999, 12, 31],
] as const)("%i is %i-%i-%i, as Excel counts", (serial, year, month, day) => {
  expect(serialOf(year, month, day)).toBe(serial);
  const two = (part: number): string => String(part).padStart(2, "0");
  expect(shown(serial)).toBe(`${two(day)}/${two(month)}/${year}`);
});

test("60 is Excel’s own 29 February 1900, which no calendar has", () => {
  expect(shown(60)).toBe("29/02/1900");
  expect(() => serialOf(1900, 2, 29)).toThrow("No such day: 1900-2-29");
});

test.each([
  [2005, 2, 29],
  [2005, 4, 31],
  [2005, 13, 1],
  [2005, 0, 1],
  [2005, 1, 0],
  [2100, 2, 29],
])("there is no day %i-%i-%i", (year, month, day) => {
  expect(() => serialOf(year, month, day)).toThrow(RangeError);
});

test.each([1904, 2000, 2004, 2400])(
  "%i is a leap year: 29 February lies between the 28th and 1 March",
  (year) => {
    const leap = serialOf(year, 2, 29);
    expect(leap - 1).toBe(serialOf(year, 2, 28));
    expect(leap + 1).toBe(serialOf(year, 3, 1));
  },
);

test("from day to serial and back is the same day, for days of 1900 to 9999", () => {
  const day = fc.integer({ min: 1, max: LAST }).filter((serial) => serial !== 60);
  fc.assert(
    fc.property(day, (serial) => {
      const [date = 0, month = 0, year = 0] = shown(serial).split("/").map(Number);
      expect(serialOf(year, month, date)).toBe(serial);
    }),
    { numRuns: 2_000 },
  );
});

test("each day is one more than the day before", () => {
  const start: SerialDate = serialOf(1900, 3, 1);
  for (let i = 0; i < 1_500; i++) {
    const day = new Date(Date.UTC(1900, 2, 1 + i));
    expect(serialOf(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())).toBe(start + i);
  }
});

test.each([
  [serialOf(2006, 6, 13), -6, serialOf(2005, 12, 13)],
  [serialOf(2006, 8, 31), -6, serialOf(2006, 2, 28)],
  [serialOf(2004, 8, 31), -6, serialOf(2004, 2, 29)],
  [serialOf(2006, 12, 31), -1, serialOf(2006, 11, 30)],
  [serialOf(2006, 1, 31), 1, serialOf(2006, 2, 28)],
  [serialOf(2006, 11, 30), 3, serialOf(2007, 2, 28)],
  [serialOf(2006, 2, 28), 6, serialOf(2006, 8, 28)],
  [serialOf(2006, 6, 13), 0, serialOf(2006, 6, 13)],
  [serialOf(1900, 3, 31), -2, serialOf(1900, 1, 31)],
  [serialOf(1900, 3, 1), -1, serialOf(1900, 2, 1)],
  [serialOf(1900, 1, 31), 2, serialOf(1900, 3, 31)],
  [serialOf(1900, 2, 28), 1, serialOf(1900, 3, 28)],
  [serialOf(1900, 2, 1), 1, serialOf(1900, 3, 1)],
])("%i and %i months make %i, as EDATE has it", (from, months, to) => {
  expect(monthsOn(from, months)).toBe(to);
});

test("days before 1900 and after 9999 are none that Excel counts", () => {
  expect(monthsOn(serialOf(1900, 1, 15), -1)).toBeUndefined();
  expect(monthsOn(serialOf(9999, 12, 1), 1)).toBeUndefined();
});

test.each([
  [serialOf(2006, 6, 12), 0, "Mon 12/06/2006"],
  [serialOf(2006, 6, 13), 1, "Tue 13/06/2006"],
  [serialOf(2006, 6, 14), 2, "Wed 14/06/2006"],
  [serialOf(2006, 6, 15), 3, "Thu 15/06/2006"],
  [serialOf(2006, 6, 16), 4, "Fri 16/06/2006"],
  [serialOf(2004, 2, 28), 5, "Sat 28/02/2004"],
  [serialOf(2004, 2, 29), 6, "Sun 29/02/2004"],
])("%i is weekday %i: %s", (day, weekday, words) => {
  expect(weekdayOf(day)).toBe(weekday);
  expect(dayInWords(day)).toBe(words);
});

test("weekdays are the calendar’s, on every day from March 1900 on", () => {
  fc.assert(
    fc.property(aDay, (day) => {
      expect(weekdayOf(day)).toBe((asUtc(day).getUTCDay() + 6) % 7);
    }),
  );
});

test("the Monday of a week is a Monday, from 0 to 6 days before", () => {
  fc.assert(
    fc.property(aDay, (day) => {
      const monday = mondayOf(day);
      expect(monday !== undefined && weekdayOf(monday)).toBe(0);
      expect(day - (monday ?? 0)).toBe(weekdayOf(day));
    }),
  );
});

test("so many days on are so many nights of the calendar, over month ends, leap days and clock changes", () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: -99, max: 99 }), (day, days) => {
      const then = asUtc(day);
      then.setUTCDate(then.getUTCDate() + days);
      const found = daysOn(day, days);
      expect(found !== undefined && asUtc(found).getTime()).toBe(then.getTime());
    }),
  );
});

test.each([
  [serialOf(2006, 3, 20), 21, serialOf(2006, 4, 10)], // clocks go forward on 26 March 2006
  [serialOf(2006, 10, 23), 21, serialOf(2006, 11, 13)], // and back on 29 October
  [serialOf(2004, 2, 16), 21, serialOf(2004, 3, 8)],
  [serialOf(2005, 12, 19), 21, serialOf(2006, 1, 9)],
  [serialOf(2006, 6, 10), 7, serialOf(2006, 6, 17)],
])("%i and %i days are %i", (day, days, then) => {
  expect(daysOn(day, days)).toBe(then);
});

test("there is no day before the first and after the last, and none on from no day", () => {
  expect(daysOn(serialDate(1), -1)).toBeUndefined();
  expect(daysOn(serialDate(LAST), 1)).toBeUndefined();
  expect(daysOn(undefined, 7)).toBeUndefined();
  expect(mondayOf(undefined)).toBeUndefined();
  expect(mondayOf(serialDate(1))).toBeUndefined();
});

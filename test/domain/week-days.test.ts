import fc from "fast-check";
import {
  dayInWords,
  daysOn,
  mondayOf,
  type SerialDate,
  serialDate,
  serialOf,
  weekdayOf,
} from "../../src/domain/spreadsheet/dates";

const LAST = 2_958_465;
const aDay = fc
  .integer({ min: 100, max: LAST - 100 })
  .map((serial) => serialDate(serial))
  .filter((day) => day !== undefined);
const asUtc = (day: SerialDate): Date => new Date(Date.UTC(1899, 11, 30 + day));

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

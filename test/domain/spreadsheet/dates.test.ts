import fc from "fast-check";
import { dayMonthYear, serialDate, type SerialDate, serialOf } from "../../../src/domain/spreadsheet/dates";

const LAST = 2_958_465;

/** The text of a serial number that is a date. */
function shown(serial: number): string {
  const date = serialDate(serial);
  if (date === undefined) throw new Error(`${serial} is no date`);
  return dayMonthYear(date);
}

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

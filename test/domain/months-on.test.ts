import { monthsOn, serialOf } from "../../src/domain/spreadsheet/dates";

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

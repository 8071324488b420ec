import { isPlaceholder, isPlaceholderDay } from "../../../src/domain/case-list/placeholder";
import { serialOf } from "../../../src/domain/spreadsheet/dates";

test.each(["TBC", "n/a", " NULL ", "XXXXXXX", "?", "--", "Not known", "to be confirmed"])(
  "%j stands for nothing",
  (text) => expect(isPlaceholder(text)).toBe(true),
);

test.each(["1047", "Duty", "XX", "Team A", "N/A team", "none of these", ""])("%j says something", (text) =>
  expect(isPlaceholder(text)).toBe(false),
);

test("the first day that Excel counts, and the day on which computers begin, are no days of anybody", () => {
  expect([1, 1.5, serialOf(1970, 1, 1), serialOf(9999, 12, 31)].every(isPlaceholderDay)).toBe(true);
  expect(["", "1", serialOf(2005, 3, 14), 3].some(isPlaceholderDay)).toBe(false);
});

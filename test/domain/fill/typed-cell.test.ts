import { type ColumnKey, columnOf } from "../../../src/domain/case-list/columns";
import { typedCell } from "../../../src/domain/fill/typed-cell";

const typed = (key: ColumnKey, text: string) => typedCell(columnOf(key), text, { dateSystem: 1900 });

test.each<[ColumnKey, string, unknown]>([
  ["caseNumber", "0071", "0071"],
  ["caseNumber", " 12 ", "12"],
  ["team", "=Duty", "=Duty"],
  ["team", "5", "5"],
  ["age", "7", 7],
  ["age", "unborn", "Unborn"],
  ["age", "seven", "seven"],
  ["livesIn", "2", 2],
  ["camhs", "Yes", "Yes"],
  ["lddType", "mld", "MLD"],
  ["lddNature", "my own words", "my own words"],
  ["referral", "3/4/2005", 38_445],
  ["referral", "3 April 2005", 38_445],
  ["referral", "", ""],
])("in the column %s “%s” is %j", (key, text, cell) => {
  expect(typed(key, text)).toBe(cell);
});

test("what is no date is not written into a column of dates", () => {
  expect(() => typed("referral", "32/01/2005")).toThrow(
    "32/01/2005 is not a date. Type the day first, such as 14/03/2005.",
  );
});

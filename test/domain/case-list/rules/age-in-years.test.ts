import { ageInYears } from "../../../../src/domain/case-list/rules/age-in-years";
import { aCase } from "../../../support/a-list";
import { filled, marksOf, onList } from "../../support/native-formulas";
import { saidOfCases } from "../../support/said";

const said = (age: string | number | boolean): string[] => saidOfCases(ageInYears, [aCase({ age })]);

test.each([0, 9, 25, "0", " 12 ", "Unborn", "UNBORN "])("%j is an age", (age) => {
  expect(said(age)).toEqual([]);
});

test("a blank age is asked for by another rule, and an error of Excel told by another", () => {
  expect([...said(""), ...said("#REF!")]).toEqual([]);
});

test.each([
  [30, "30"],
  [26, "26"],
  [-1, "-1"],
  ["7 years", "7 years"],
  ["seven", "seven"],
  ["07", "07"],
  ["7 – 8", "7 – 8"],
  [true, "TRUE"],
  ["\u00a07", "\u00a07"],
])("%j is not an age in whole years", (age, shown) => {
  expect(said(age)).toEqual([`F6, Age: ${shown} is not an age in whole years. Enter 0 to 25, or Unborn.`]);
});

test("of an age with decimals it is said what the cell may show", () => {
  expect(said(8.884)).toEqual([
    "F6, Age: 8.884 is not an age in whole years, though the cell may show 9. Enter 0 to 25, or Unborn.",
  ]);
});

describe("as a formula", () => {
  test("an age is on the list of ages", () => {
    expect(marksOf(ageInYears).get("age wrong")).toBe(
      `AND(${filled("$F6")},NOT(${onList("$F6", "AgeCodes")}))`,
    );
  });
});

import { onlyAges10To19 } from "../../../../src/domain/case-list/rules/only-ages-10-to-19";
import { aCase, type CaseCells } from "../../../support/a-list";
import { AGED_10_TO_19, marksOf, onList } from "../../support/native-formulas";
import { saidOfCases } from "../../support/said";

const said = (cells: CaseCells): string[] => saidOfCases(onlyAges10To19, [aCase(cells)]);

test.each([10, "15", 19])("at %j Yes may be said", (age) => {
  expect(said({ age, offended: "Yes", neet: "Yes" })).toEqual([]);
});

test.each([0, 9, 20, 25, "9"])("at %j Yes is said to be for ages 10 to 19 only, in both columns", (age) => {
  const words = `The age is ${age}, and this is asked for ages 10 to 19 only. Check the age, or clear this cell.`;
  expect(said({ age, offended: "Yes", neet: " yes" })).toEqual([
    `O6, Has offended: ${words}`,
    `U6, Not in employment, education or training: ${words}`,
  ]);
});

test("an unborn child has not offended", () => {
  expect(said({ age: "unborn", offended: "Yes" })).toEqual([
    "O6, Has offended: The child is unborn, and this is asked for ages 10 to 19 only. Check the age, or clear this cell.",
  ]);
});

test.each(["No", "", "Y", "#N/A"])("%j is not Yes, so it may stand at any age", (cell) => {
  expect(said({ age: 5, offended: cell, neet: cell })).toEqual([]);
});

test.each(["", 30, "7 years", 12.5])("with %j for an age the age comes first", (age) => {
  expect(said({ age, offended: "Yes" })).toEqual([]);
});

describe("as a formula", () => {
  test("a Yes outside 10 to 19 is not for this age", () => {
    const marks = marksOf(onlyAges10To19);
    for (const [key, cell] of [
      ["offended", "$O6"],
      ["neet", "$U6"],
    ])
      expect(marks.get(`${key} not-for-this-age`)).toBe(
        `AND(IFERROR(TRIM(${cell})="Yes",FALSE),${onList("$F6", "AgeCodes")},NOT(${AGED_10_TO_19}))`,
      );
  });
});

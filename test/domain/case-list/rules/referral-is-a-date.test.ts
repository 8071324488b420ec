import { referralIsADate } from "../../../../src/domain/case-list/rules/referral-is-a-date";
import { aCase } from "../../../support/a-list";
import { date, filled, marksOf } from "../../support/native-formulas";
import { saidOfCases } from "../../support/said";

const said = (referral: string | number | boolean): string[] =>
  saidOfCases(referralIsADate, [aCase({ referral })]);

test.each([1, 38_425, 38_425.5, 2_958_465])("%j is a date", (referral) => {
  expect(said(referral)).toEqual([]);
});

test("a blank cell is no wrong date", () => {
  expect(said("")).toEqual([]);
  expect(said("  ")).toEqual([]);
});

test.each([
  "14/03/2005",
  "14.3.05",
  "2005-03-14",
  "14 March 2005",
  "14-Mar-2005",
  " 14/03/2005 ",
  "31/02/2005",
])("%j looks like a date, and is text", (referral) => {
  expect(said(referral)).toEqual([
    `C6: ${referral.trim()} is stored as text. Use Tidy up, or type the date again.`,
  ]);
});

test.each([
  ["not known", "not known"],
  ["38425", "38425"],
  ["March 2005", "March 2005"],
  ["14/03.2005", "14/03.2005"],
  ["about 14/03/2005", "about 14/03/2005"],
  ["14/03/2005 or so", "14/03/2005 or so"],
  [0, "0"],
  [-5, "-5"],
  [2_958_466, "2958466"],
  [true, "TRUE"],
])("%j is not a date", (referral, shown) => {
  expect(said(referral)).toEqual([
    `C6: ${shown} is not a date. Enter the date of the initial referral, such as 14/03/2005.`,
  ]);
});

describe("as a formula", () => {
  test("a referral is a date", () => {
    expect(marksOf(referralIsADate)).toEqual(
      new Map([["referral wrong", `AND(${filled("$C6")},NOT(${date("$C6")}))`]]),
    );
  });
});

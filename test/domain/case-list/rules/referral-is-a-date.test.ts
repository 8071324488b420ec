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
  "14\u00a0March\u00a02005",
  "2005-03-14T00:00:00",
  "14/03/2005 00:00:00",
])("%j looks like a date, and is text", (referral) => {
  expect(said(referral)).toEqual([
    `C6, Date of initial referral: ${referral.trim().replaceAll("\u00a0", " ")} is stored as text. Use Tidy up, or type the date again.`,
  ]);
});

test("eight digits as a number are told as what they are", () => {
  expect(said(20_050_314)).toEqual([
    "C6, Date of initial referral: 20050314 is stored as a number. Use Tidy up, or type the date again.",
  ]);
});

test.each([
  ["01/02/2005", "could be 1 February 2005 or 2 January 2005. Choose which under Tidy up, or type"],
  ["05-03-04", "could be 5 March 2004 or 3 May 2004. Choose which under Tidy up, or type"],
  ["05/18/2004", "could be 18 May 2004. Type"],
  ["2005-06-13T23:00:00Z", "could be 13 June 2005 or 14 June 2005. Type"],
])("%j could be several days, or is not written day first", (referral, says) => {
  expect(said(referral)).toEqual([
    `C6, Date of initial referral: ${referral} is stored as text and ${says} the date again, with the month in letters.`,
  ]);
});

test("a day that the calendar has not, and one after the list date, are said to be so", () => {
  expect(said("31/02/2005")).toEqual([
    "C6, Date of initial referral: There is no day 31/02/2005. Enter the date of the initial referral, such as 14/03/2005.",
  ]);
  expect(said("14/06/2006")).toEqual([
    "C6, Date of initial referral: 14/06/2006 is stored as text and is after the list date. Type the date again.",
  ]);
});

test.each([
  ["not known", "not known"],
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
    `C6, Date of initial referral: ${shown} is not a date. Enter the date of the initial referral, such as 14/03/2005.`,
  ]);
});

describe("as a formula", () => {
  test("a referral is a date", () => {
    expect(marksOf(referralIsADate)).toEqual(
      new Map([["referral wrong", `AND(${filled("$C6")},NOT(${date("$C6")}))`]]),
    );
  });
});

test.each(["38425", "\u00a038425 "])("%j may be Excel’s own number of a day, as text", (referral) => {
  expect(said(referral)).toEqual([
    "C6, Date of initial referral: 38425 is stored as text and could be 14 March 2005. Type the date again, with the month in letters.",
  ]);
});

import { referralByListDate } from "../../../../src/domain/case-list/rules/referral-by-list-date";
import { serialOf } from "../../../../src/domain/spreadsheet/dates";
import { aCase, LIST_DATE } from "../../../support/a-list";
import { date, marksOf } from "../../support/native-formulas";
import { saidOfCases } from "../../support/said";

const said = (referral: string | number, ListDate: string | number = LIST_DATE): string[] =>
  saidOfCases(referralByListDate, [aCase({ referral })], { ListDate });

test("a referral on the list date, or before, is no finding", () => {
  expect(said(LIST_DATE)).toEqual([]);
  expect(said(1)).toEqual([]);
});

test("the time of day does not matter: a referral in the afternoon of the list date is on that day", () => {
  expect(said(LIST_DATE + 0.75)).toEqual([]);
  expect(said(LIST_DATE + 0.75, LIST_DATE + 0.25)).toEqual([]);
});

test("a referral after the list date is said with both dates", () => {
  expect(said(serialOf(2006, 6, 14))).toEqual([
    "C6, Date of initial referral: 14/06/2006 is after the list date, 13/06/2006. Check both dates.",
  ]);
});

test.each(["", "13/06/2006", 0])("with %j for a list date the rule is silent", (listDate) => {
  expect(said(LIST_DATE + 1, listDate)).toEqual([]);
});

test("a referral that is no date is left to the rule about that", () => {
  expect(said("14/06/2006")).toEqual([]);
  expect(said("")).toEqual([]);
});

describe("as a formula", () => {
  test("a referral is not after the list date", () => {
    expect(marksOf(referralByListDate)).toEqual(
      new Map([["referral wrong", `IFERROR(AND(${date("$C6")},${date("$B$3")},INT($C6)>INT($B$3)),FALSE)`]]),
    );
  });
});

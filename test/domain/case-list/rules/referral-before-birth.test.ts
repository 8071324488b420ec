import { referralBeforeBirth } from "../../../../src/domain/case-list/rules/referral-before-birth";
import { monthsOn, type SerialDate, serialOf } from "../../../../src/domain/spreadsheet/dates";
import { aCase, LIST_DATE } from "../../../support/a-list";
import { saidOfCase, saidOfCases } from "../../support/said";

/** The earliest day a child of this age can have been born. */
const earliest = (age: number, listDate = LIST_DATE): SerialDate =>
  monthsOn(listDate, -(12 * age + 6)) ?? LIST_DATE;
const TWENTY_WEEKS = 140;

describe("a referral before birth", () => {
  const BEFORE_BIRTH =
    "C6, Date of initial referral: This is before the child was born. Check the date and the age.";

  test.each([0, 1, 7, 17, 25])("is one before the earliest birthday at age %i", (age) => {
    expect(saidOfCase(referralBeforeBirth, { age, referral: earliest(age) - 1 })).toEqual([BEFORE_BIRTH]);
    expect(saidOfCase(referralBeforeBirth, { age, referral: earliest(age) })).toEqual([]);
    expect(saidOfCase(referralBeforeBirth, { age, referral: LIST_DATE })).toEqual([]);
  });

  test("at age 0 is one 20 weeks before the earliest birthday", () => {
    expect(saidOfCase(referralBeforeBirth, { age: 0, referral: earliest(0) - TWENTY_WEEKS })).toEqual([
      BEFORE_BIRTH,
    ]);
  });

  test("of an unborn child is one more than 280 days before the list date", () => {
    const unborn = { group: "CPR", age: "Unborn" };
    expect(saidOfCase(referralBeforeBirth, { ...unborn, referral: LIST_DATE - TWENTY_WEEKS })).toEqual([]);
    expect(saidOfCase(referralBeforeBirth, { ...unborn, referral: LIST_DATE - 280 })).toEqual([]);
    expect(saidOfCase(referralBeforeBirth, { ...unborn, referral: LIST_DATE - 281 })).toEqual([
      "C6, Date of initial referral: The child is unborn, and this is more than 280 days before the list date. Check the date and the age.",
    ]);
  });

  test("counts from the end of a shorter month where the list date has no such day there", () => {
    const listDate = serialOf(2006, 8, 31);
    expect(earliest(0, listDate)).toBe(serialOf(2006, 2, 28));
    const at = (referral: number): string[] =>
      saidOfCases(referralBeforeBirth, [aCase({ age: 0, referral })], { ListDate: listDate });
    expect(at(serialOf(2006, 2, 28))).toEqual([]);
    expect(at(serialOf(2006, 2, 27))).toEqual([BEFORE_BIRTH]);
  });

  test("is not looked for without a list date, an age or a date", () => {
    const early = earliest(7) - 1;
    expect(saidOfCases(referralBeforeBirth, [aCase({ referral: early })], { ListDate: "" })).toEqual([]);
    expect(saidOfCase(referralBeforeBirth, { age: "7 years", referral: early })).toEqual([]);
    expect(saidOfCase(referralBeforeBirth, { age: 25, referral: "14/03/1950" })).toEqual([]);
  });

  test("is not looked for where the calendar of Excel does not reach back to the birth", () => {
    expect(saidOfCases(referralBeforeBirth, [aCase({ age: 25, referral: 1 })], { ListDate: 9000 })).toEqual(
      [],
    );
  });
});

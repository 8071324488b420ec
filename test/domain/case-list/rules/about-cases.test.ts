import { monthsOn, type SerialDate, serialOf } from "../../../../src/domain/spreadsheet/dates";
import { eighteenOrOver } from "../../../../src/domain/case-list/rules/eighteen-or-over";
import { excludedUnder4 } from "../../../../src/domain/case-list/rules/excluded-under-4";
import { healthAndCamhs } from "../../../../src/domain/case-list/rules/health-and-camhs";
import { needsWithoutSen } from "../../../../src/domain/case-list/rules/needs-without-sen";
import { notEmployedUnder16 } from "../../../../src/domain/case-list/rules/not-employed-under-16";
import { onAnotherList } from "../../../../src/domain/case-list/rules/on-another-list";
import { otherNotExplained } from "../../../../src/domain/case-list/rules/other-not-explained";
import { referralBeforeBirth } from "../../../../src/domain/case-list/rules/referral-before-birth";
import { referralOfUnknownCase } from "../../../../src/domain/case-list/rules/referral-of-unknown-case";
import { senAtSchoolAction } from "../../../../src/domain/case-list/rules/sen-at-school-action";
import { socialCareMentioned } from "../../../../src/domain/case-list/rules/social-care-mentioned";
import { unbornLookedAfter } from "../../../../src/domain/case-list/rules/unborn-looked-after";
import { aCase, type CaseCells, LIST_DATE } from "../../../support/a-list";
import { saidOfCases } from "../../support/said";
import type { CaseRule } from "../../../../src/domain/case-list/rule";

const said = (rule: CaseRule, cells: CaseCells): string[] => saidOfCases(rule, [aCase(cells)]);
/** The earliest day a child of this age can have been born. */
const earliest = (age: number, listDate = LIST_DATE): SerialDate =>
  monthsOn(listDate, -(12 * age + 6)) ?? LIST_DATE;
const TWENTY_WEEKS = 140;

describe("a referral before birth", () => {
  const BEFORE_BIRTH = "C6: This is before the child was born. Check the date and the age.";

  test.each([0, 1, 7, 17, 25])("is one before the earliest birthday at age %i", (age) => {
    expect(said(referralBeforeBirth, { age, referral: earliest(age) - 1 })).toEqual([BEFORE_BIRTH]);
    expect(said(referralBeforeBirth, { age, referral: earliest(age) })).toEqual([]);
    expect(said(referralBeforeBirth, { age, referral: LIST_DATE })).toEqual([]);
  });

  test("at age 0 is one 20 weeks before the earliest birthday", () => {
    expect(said(referralBeforeBirth, { age: 0, referral: earliest(0) - TWENTY_WEEKS })).toEqual([
      BEFORE_BIRTH,
    ]);
  });

  test("of an unborn child is one more than 280 days before the list date", () => {
    const unborn = { group: "CPR", age: "Unborn" };
    expect(said(referralBeforeBirth, { ...unborn, referral: LIST_DATE - TWENTY_WEEKS })).toEqual([]);
    expect(said(referralBeforeBirth, { ...unborn, referral: LIST_DATE - 280 })).toEqual([]);
    expect(said(referralBeforeBirth, { ...unborn, referral: LIST_DATE - 281 })).toEqual([
      "C6: The child is unborn, and this is more than 280 days before the list date. Check the date and the age.",
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
    expect(said(referralBeforeBirth, { age: "7 years", referral: early })).toEqual([]);
    expect(said(referralBeforeBirth, { age: 25, referral: "14/03/1950" })).toEqual([]);
  });

  test("is not looked for where the calendar of Excel does not reach back to the birth", () => {
    expect(saidOfCases(referralBeforeBirth, [aCase({ age: 25, referral: 1 })], { ListDate: 9000 })).toEqual(
      [],
    );
  });
});

test("an unborn child can be on the register, and not looked after", () => {
  expect(said(unbornLookedAfter, { age: "Unborn" })).toEqual([
    "F6: An unborn child cannot be looked after. Check the age and the group.",
  ]);
  expect(said(unbornLookedAfter, { age: "unborn", group: "CPR" })).toEqual([]);
  expect(said(unbornLookedAfter, { age: "Unborn", group: "" })).toEqual([]);
  expect(said(unbornLookedAfter, { age: 0 })).toEqual([]);
});

test("who is 18 is no longer looked after or on the register", () => {
  expect(said(eighteenOrOver, { age: 18 })).toEqual([
    "F6: LAC cases are under 18, and this age is 18. Check the age and the group.",
  ]);
  expect(said(eighteenOrOver, { age: 25, group: "CPR" })).toEqual([
    "F6: CPR cases are under 18, and this age is 25. Check the age and the group.",
  ]);
  expect(said(eighteenOrOver, { age: 17 })).toEqual([]);
  expect(said(eighteenOrOver, { age: 25, group: "LDD" })).toEqual([]);
  expect(said(eighteenOrOver, { age: 26 })).toEqual([]);
  expect(said(eighteenOrOver, { age: "Unborn" })).toEqual([]);
  expect(said(eighteenOrOver, { age: 18, group: "" })).toEqual([]);
});

test("a child under 4 is not missed at school", () => {
  expect(said(excludedUnder4, { age: 3, excluded: "yes" })).toEqual([
    "T6: The age is 3, too young for school. Check the age, or choose No.",
  ]);
  expect(said(excludedUnder4, { age: "Unborn", group: "CPR", excluded: "Yes" })).toEqual([
    "T6: The child is unborn, too young for school. Check the age, or choose No.",
  ]);
  expect(said(excludedUnder4, { age: 4, excluded: "Yes" })).toEqual([]);
  expect(said(excludedUnder4, { age: 3, excluded: "No" })).toEqual([]);
  expect(said(excludedUnder4, { age: "", excluded: "Yes" })).toEqual([]);
});

test("Other is explained in Additional information", () => {
  const lives = "I6: This says Other. Say in Additional information where the child lives.";
  const type = "K6: This says Other. Say in Additional information what the difficulty or disability is.";
  expect(said(otherNotExplained, { livesIn: 6 })).toEqual([lives]);
  expect(said(otherNotExplained, { livesIn: "6 – Other", additional: "  " })).toEqual([lives]);
  expect(said(otherNotExplained, { group: "LDD", lddType: "oth" })).toEqual([type]);
  expect(said(otherNotExplained, { livesIn: 6, lddType: "OTH" })).toEqual([lives, type]);
  expect(said(otherNotExplained, { livesIn: 6, additional: "Secure unit" })).toEqual([]);
  expect(said(otherNotExplained, { livesIn: 5 })).toEqual([]);
  expect(said(otherNotExplained, { group: "LDD", lddType: "MLD" })).toEqual([]);
});

test("a statement and School Action Plus are special educational needs", () => {
  const ldd = (lddNature: string, sen: string): string[] =>
    said(needsWithoutSen, { group: "LDD", lddNature, sen });
  expect(ldd("Statement", "No")).toEqual([
    "N6: The nature of the case is Statement. Choose Yes, or check the nature of the case.",
  ]);
  expect(ldd("school action plus", "no")).toEqual([
    "N6: The nature of the case is School Action Plus. Choose Yes, or check the nature of the case.",
  ]);
  expect(ldd("Statement", "Yes")).toEqual([]);
  expect(ldd("Statement", "")).toEqual([]);
  expect(ldd("School Action", "No")).toEqual([]);
  expect(ldd("Other", "No")).toEqual([]);
  expect(ldd("", "No")).toEqual([]);
});

test("School Action alone is no special educational need that is asked for", () => {
  const ldd = (lddNature: string, sen: string): string[] =>
    said(senAtSchoolAction, { group: "LDD", lddNature, sen });
  expect(ldd("School Action", "Yes")).toEqual([
    "N6: The nature of the case is School Action, and only School Action Plus and statements count here. Choose No, or check the nature of the case.",
  ]);
  expect(ldd("School Action", "No")).toEqual([]);
  expect(ldd("School Action Plus", "Yes")).toEqual([]);
  expect(ldd("Statement", "Yes")).toEqual([]);
});

test("a case with a referral is known to social care", () => {
  const finding =
    "M6: This says No, and there is a date of referral to social care. Choose Yes, or clear the date.";
  expect(said(referralOfUnknownCase, { group: "LDD", knownToSocialCare: "No" })).toEqual([finding]);
  expect(said(referralOfUnknownCase, { group: "LDD", knownToSocialCare: "no", referral: "soon" })).toEqual([
    finding,
  ]);
  expect(said(referralOfUnknownCase, { group: "LDD", knownToSocialCare: "No", referral: "" })).toEqual([]);
  expect(said(referralOfUnknownCase, { group: "LDD", knownToSocialCare: "Yes" })).toEqual([]);
});

describe("Additional information that speaks of social care", () => {
  const blank = { group: "LDD", knownToSocialCare: "" };

  test.each([
    "Known to social care",
    "not known to Social Services since 2003",
    "has a social worker",
    "asks for social work",
    "a social service",
    "Known to SC",
    "SEN; social-care involvement",
  ])("is told from: %s", (additional) => {
    expect(said(socialCareMentioned, { ...blank, additional })).toEqual([
      "M6: Additional information speaks of social care. Choose Yes or No here too.",
    ]);
  });

  test.each(["Antisocial care", "social skills group", "known to scouts", ""])(
    "is not told from: %s",
    (additional) => {
      expect(said(socialCareMentioned, { ...blank, additional })).toEqual([]);
    },
  );

  test("is answered by the column itself, and is asked of LDD cases only", () => {
    const additional = "Known to social care";
    expect(said(socialCareMentioned, { ...blank, knownToSocialCare: "Yes", additional })).toEqual([]);
    expect(said(socialCareMentioned, { group: "LAC", additional })).toEqual([]);
  });
});

describe("a case filled in for another list too", () => {
  test("is told once for each list", () => {
    expect(said(onAnotherList, { category: 4 })).toEqual([
      "J6: Counted in LAC, and filled in as CPR too (child protection register). Leave it so if the child is on both lists; clear it if not.",
    ]);
    expect(said(onAnotherList, { group: "CPR", livesIn: 2, lddType: "MLD", lddNature: "Other" })).toEqual([
      "I6: Counted in CPR, and filled in as LAC too (looked after children). Leave it so if the child is on both lists; clear it if not.",
      "K6: Counted in CPR, and filled in as LDD too (learning difficulties and/or disabilities). Leave it so if the child is on both lists; clear it if not.",
    ]);
    expect(said(onAnotherList, { knownToSocialCare: "Yes" })).toHaveLength(1);
  });

  test("is not told of its own list, nor without a group", () => {
    expect(said(onAnotherList, {})).toEqual([]);
    expect(said(onAnotherList, { group: "LDD" })).toEqual([]);
    expect(said(onAnotherList, { group: "CPR" })).toEqual([]);
    expect(said(onAnotherList, { group: "", livesIn: 2, category: 1 })).toEqual([]);
  });
});

test("children under 16 are of school age", () => {
  expect(said(notEmployedUnder16, { age: 15, neet: "Yes" })).toEqual([
    "U6: The age is 15, and children under 16 are of school age. Check Excluded or not in school too.",
  ]);
  expect(said(notEmployedUnder16, { age: 10, neet: "Yes" })).toHaveLength(1);
  expect(said(notEmployedUnder16, { age: 16, neet: "Yes" })).toEqual([]);
  expect(said(notEmployedUnder16, { age: 15, neet: "No" })).toEqual([]);
  expect(said(notEmployedUnder16, { age: 9, neet: "Yes" })).toEqual([]);
  expect(said(notEmployedUnder16, { age: "Unborn", neet: "Yes" })).toEqual([]);
});

test("extensive health care is other than CAMHS", () => {
  expect(said(healthAndCamhs, { healthSupport: "Yes", camhs: "Yes" })).toEqual([
    "S6: CAMHS is Yes too, and the guidance excludes CAMHS here. Check that other health care is meant.",
  ]);
  expect(said(healthAndCamhs, { healthSupport: "Yes", camhs: "No" })).toEqual([]);
  expect(said(healthAndCamhs, { healthSupport: "No", camhs: "Yes" })).toEqual([]);
  expect(said(healthAndCamhs, { healthSupport: "Yes", camhs: "" })).toEqual([]);
});

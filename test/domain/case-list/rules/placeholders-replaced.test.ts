import { check } from "../../../../src/domain/case-list/check";
import { placeholdersReplaced } from "../../../../src/domain/case-list/rules/placeholders-replaced";
import { aCase, aList, cases } from "../../../support/a-list";
import { saidOfList } from "../../support/said";

test("a day that an export writes where it has none is told once, whatever the number of cases", () => {
  expect(saidOfList(placeholdersReplaced, aList([aCase(), ...cases(20, { referral: 1 })]))).toEqual([
    "C7, Date of initial referral: 01/01/1900 stands for nothing. It stands in 19 more cells of Date of initial referral. Enter the date of the initial referral.",
  ]);
});

test("words for nothing are told once each, in columns that take any text", () => {
  const list = aList([
    aCase({ team: "TBC", leadProfessional: "NULL" }),
    aCase({ team: "tbc" }),
    aCase({ team: "TBC" }),
  ]);
  expect(saidOfList(placeholdersReplaced, list)).toEqual([
    "D6, Lead professional: NULL stands for nothing. Enter the lead professional’s contact details.",
    "E6, Team: TBC stands for nothing. It stands in 2 more cells of Team. Enter the team.",
  ]);
});

test("a number is a day in the column of dates alone", () => {
  expect(saidOfList(placeholdersReplaced, aList([aCase({ team: 1, leadProfessional: 2 })]))).toEqual([]);
});

test("a word in the column of dates is told as no date alone", () => {
  const list = aList([aCase({ referral: "tbc" })]);
  expect(saidOfList(placeholdersReplaced, list)).toEqual([]);
  expect(check(list).findings.filter(({ address }) => address === "C6")).toMatchObject([
    { rule: "referral-is-a-date", severity: "error" },
  ]);
});

test.each(["\u00a0", "\u200b", "\t", "\u200e \u00ad"])("%j, which nobody sees, fills no cell", (team) => {
  expect(saidOfList(placeholdersReplaced, aList([aCase({ team })]))).toEqual([
    "E6, Team: The cell looks blank, but holds a sign that cannot be seen. Enter the team.",
  ]);
});

import { monthsOn } from "../../../../src/domain/spreadsheet/dates";
import type { CaseRule } from "../../../../src/domain/case-list/rule";
import { caseNumberNoName } from "../../../../src/domain/case-list/rules/case-number-no-name";
import {
  caseNumberMayBeNhsNumber,
  caseNumberNoNhsNumber,
} from "../../../../src/domain/case-list/rules/case-number-no-nhs-number";
import { caseNumberNoPupilNumber } from "../../../../src/domain/case-list/rules/case-number-no-pupil-number";
import { nobodyIdentified } from "../../../../src/domain/case-list/rules/nobody-identified";
import { dayMonthYear } from "../../../../src/domain/spreadsheet/dates";
import { aCase, type CaseCells, LIST_DATE } from "../../../support/a-list";
import { saidOfCases } from "../../support/said";

const said = (rule: CaseRule, cells: CaseCells): string[] => saidOfCases(rule, [aCase(cells)]);
const NHS = "943 476 5919";

test("a case number is no name", () => {
  const finding = "A6: This looks like a name. Enter the case number of your own system instead.";
  for (const caseNumber of ["John Smith", "Okafor", "SMITH, J"])
    expect(said(caseNumberNoName, { caseNumber })).toEqual([finding]);
  for (const caseNumber of ["1047", "CH00123", "RND000627202323", "Case 12", 1047, "#N/A", "", "AB"])
    expect(said(caseNumberNoName, { caseNumber })).toEqual([]);
});

describe("a case number that is a valid NHS number", () => {
  const error = "A6: This is a valid NHS number. Enter the case number of your own system instead.";

  test.each([NHS, "9434765919", 9434765919, "943-476-5919"])("is an error: %j", (caseNumber) => {
    expect(said(caseNumberNoNhsNumber, { caseNumber })).toEqual([]);
    expect(saidOfCases(caseNumberNoNhsNumber, [aCase({ caseNumber }), aCase()])).toEqual([error]);
  });

  test("is a warning where most of the list has ten digits, and then no error", () => {
    const rows = [aCase({ caseNumber: NHS }), aCase({ caseNumber: "9434765918" }), aCase()];
    expect(saidOfCases(caseNumberNoNhsNumber, rows)).toEqual([]);
    expect(saidOfCases(caseNumberMayBeNhsNumber, rows)).toEqual([
      "A6: This could be an NHS number. Check that it is the case number of your own system.",
    ]);
    const half = [...rows, aCase()];
    expect(saidOfCases(caseNumberNoNhsNumber, half)).toEqual([error]);
    expect(saidOfCases(caseNumberMayBeNhsNumber, half)).toEqual([]);
  });

  test("is not one whose check digit is wrong", () => {
    expect(saidOfCases(caseNumberNoNhsNumber, [aCase({ caseNumber: "9434765918" }), aCase()])).toEqual([]);
  });
});

test("a case number is no pupil number", () => {
  const finding =
    "A6: This is a unique pupil number (UPN). Enter the case number of your own system instead.";
  expect(said(caseNumberNoPupilNumber, { caseNumber: "B801200005001" })).toEqual([finding]);
  expect(said(caseNumberNoPupilNumber, { caseNumber: "b801 200 005 001" })).toEqual([finding]);
  expect(said(caseNumberNoPupilNumber, { caseNumber: "A801200005001" })).toEqual([]);
  expect(said(caseNumberNoPupilNumber, { caseNumber: "CH00123" })).toEqual([]);
});

describe("Additional information", () => {
  const findings = (cells: CaseCells): string[] => nobodyIdentified.flatMap((rule) => said(rule, cells));
  const finding = (what: string): string =>
    `V6: This seems to give ${what}. Take it out, so that nobody can be identified.`;

  test.each([
    ["DOB 12/03/1999", "a date of birth"],
    ["lives at SW1A 1AA", "a postcode"],
    ["ring 01632 960017", "a telephone number"],
    ["write to j.marsh@example.org", "an e-mail address"],
    ["lives with Mrs Okafor", "a person’s name"],
  ])("with %s gives %s", (additional, what) => {
    expect(findings({ additional })).toEqual([finding(what)]);
  });

  test("gives several things at once, each told by itself", () => {
    expect(findings({ additional: "Daniel, born 3 May 1999, NE1 4LP" })).toEqual([
      finding("a date of birth"),
      finding("a postcode"),
      finding("a person’s name"),
    ]);
  });

  test("gives a date of birth also without the word, where the day fits the age", () => {
    const day = (months: number): string => dayMonthYear(monthsOn(LIST_DATE, months) ?? LIST_DATE);
    const birthDate = [finding("a date of birth")];
    expect(findings({ age: 7, additional: day(-84) })).toEqual(birthDate);
    expect(findings({ age: 7, additional: day(-90) })).toEqual(birthDate);
    expect(findings({ age: 7, additional: day(-78) })).toEqual(birthDate);
    expect(findings({ age: 7, additional: `Hearing on ${day(-91)}, review on ${day(-77)}` })).toEqual([]);
    expect(findings({ age: 7, additional: `${day(-84)}, review on ${day(-1)}` })).toEqual(birthDate);
    expect(findings({ age: 2, additional: day(-24) })).toEqual(birthDate);
    expect(findings({ age: 1, additional: `Court on ${day(-12)}` })).toEqual([]);
    expect(findings({ age: "", additional: day(-84) })).toEqual([]);
    expect(
      saidOfCases(nobodyIdentified[0] ?? caseNumberNoName, [aCase({ additional: day(-84) })], {
        ListDate: "",
      }),
    ).toEqual([]);
  });

  test.each([
    "See case file for detail",
    "Placed outside local authority; court proceedings 14/03/2006",
    "Communication difficulties, uses Makaton. 2 siblings in care",
    "",
    42,
  ])("is left alone: %s", (additional) => {
    expect(findings({ additional })).toEqual([]);
  });

  test("is the only place where contact details are looked for", () => {
    expect(
      findings({ leadProfessional: "Sarah Jones, 01632 960017, sarah@example.org", team: "Jones, NE1 4LP" }),
    ).toEqual([]);
  });
});

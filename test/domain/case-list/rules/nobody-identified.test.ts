import { caseNumberNoName } from "../../../../src/domain/case-list/rules/case-number-no-name";
import { nobodyIdentified } from "../../../../src/domain/case-list/rules/nobody-identified";
import { dayMonthYear, monthsOn } from "../../../../src/domain/spreadsheet/dates";
import { aCase, type CaseCells, LIST_DATE } from "../../../support/a-list";
import { saidOfCase, saidOfCases } from "../../support/said";

describe("Additional information", () => {
  const findings = (cells: CaseCells): string[] =>
    nobodyIdentified.flatMap((rule) => saidOfCase(rule, cells));
  const finding = (what: string): string =>
    `V6, Additional information: This seems to give ${what}. Take it out, so that nobody can be identified.`;

  test.each([
    ["DOB 12/03/1999", "a date of birth"],
    ["lives at SW1A 1AA", "a postcode"],
    ["lives at 12 Oak\n Road", "an address"],
    ["NHS\u00a0943\u00a0476\u00a05919", "an NHS number"],
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

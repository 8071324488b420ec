import { COLUMNS } from "../../../../src/domain/case-list/columns";
import { twoCasesAlike } from "../../../../src/domain/case-list/rules/two-cases-alike";
import { aCase, type CaseCells, cases, LIST_DATE } from "../../../support/a-list";
import { saidOfCases } from "../../support/said";

/** Other cells than those of a whole case, as right as they. */
const ANOTHER: CaseCells = {
  ...{ group: "CPR", referral: LIST_DATE - 9, leadProfessional: "Other", team: "Other", age: 13 },
  ...{ gender: "Male", ethnicity: 2, livesIn: 3, category: 2, lddType: "SLD", lddNature: "Statement" },
  ...{ knownToSocialCare: "No", additional: "Other" },
};

describe("two cases alike", () => {
  const alike = (...rows: CaseCells[]): string[] => saidOfCases(twoCasesAlike, rows);
  const like = (number: string): string =>
    `Equal to case ${number} in all but the case number. Check that they are two children, and remove one if not.`;

  test("are told at the greater number, wherever it stands", () => {
    expect(alike(aCase({ caseNumber: "A1" }), aCase({ caseNumber: "B2" }))).toEqual([
      `A7, Case number: ${like("A1")}`,
    ]);
    expect(alike(aCase({ caseNumber: "B2" }), aCase({ caseNumber: "A1" }))).toEqual([
      `A6, Case number: ${like("A1")}`,
    ]);
  });

  test("are compared as Excel compares, without Tracked", () => {
    expect(alike(aCase(), aCase({ team: " duty  TEAM ", tracked: "Yes" }))).toEqual([
      `A7, Case number: ${like("1001")}`,
    ]);
    expect(alike(aCase(), aCase({ additional: "x" }))).toEqual([]);
    expect(alike(aCase(), aCase({ age: 8 }))).toEqual([]);
    expect(
      alike(aCase({ age: "Unborn", group: "CPR" }), aCase({ age: "Unborn", group: "CPR" })),
    ).toHaveLength(1);
  });

  test("differ if a single column does", () => {
    const whole = aCase({
      ...{ age: 12, livesIn: 2, category: 1, lddType: "MLD", lddNature: "Other", knownToSocialCare: "Yes" },
      ...{ offended: "No", neet: "No", additional: "x" },
    });
    const others = COLUMNS.filter(({ key }) => key !== "caseNumber" && key !== "tracked");
    for (const { key } of others)
      expect([key, alike(whole, { ...whole, [key]: ANOTHER[key] ?? "Yes" })]).toEqual([key, []]);
    expect(alike(whole, whole)).toHaveLength(1);
  });

  test("differ if what stands in two columns is the same in one", () => {
    const [one, other] = [
      { leadProfessional: "Ann", team: "North" },
      { leadProfessional: "AnnN", team: "orth" },
    ];
    expect(alike(aCase(one), aCase(other))).toEqual([]);
  });

  test("of three, two are told", () => {
    expect(alike(...cases(3))).toEqual([
      `A7, Case number: ${like("1001")}`,
      `A8, Case number: ${like("1001")}`,
    ]);
  });

  test("that have one number are not told again", () => {
    expect(alike(aCase({ caseNumber: "A1" }), aCase({ caseNumber: "a1" }))).toEqual([]);
    expect(alike(aCase({ caseNumber: "" }), aCase({ caseNumber: "" }))).toEqual([]);
  });

  test("are not looked for while they are being filled in", () => {
    expect(alike(aCase({ team: "" }), aCase({ team: "" }))).toEqual([]);
    expect(alike({ group: "LAC" }, { group: "LAC" })).toEqual([]);
  });
});

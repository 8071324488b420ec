import { columnsIn } from "../../../../src/domain/case-list/column-set";
import { mandatoryCells, mandatoryColumns } from "../../../../src/domain/case-list/rules/mandatory-cells";
import { aCase, type CaseCells, theOnlyCase } from "../../../support/a-list";
import { AGED_10_TO_19, blank, marksOf, STARTED } from "../../support/native-formulas";
import { saidOfCases } from "../../support/said";

const said = (cells: CaseCells): string[] => saidOfCases(mandatoryCells, [aCase(cells)]);
const mandatory = (cells: CaseCells): string[] =>
  columnsIn(mandatoryColumns(theOnlyCase(cells).theCase)).map(({ key }) => key);
const EVERY_CASE = {
  caseNumber: "A6, Case number: Enter the case number.",
  group: "B6, Group: Choose LAC, CPR or LDD.",
  referral: "C6, Date of initial referral: Enter the date of the initial referral.",
  leadProfessional: "D6, Lead professional: Enter the lead professional’s contact details.",
  team: "E6, Team: Enter the team.",
  age: "F6, Age: Enter the age.",
  gender: "G6, Gender: Choose Female, Male or Not known.",
  ethnicity: "H6, Ethnicity: Choose the ethnicity, 1 to 6.",
  sen: "N6, Special educational needs: Choose Yes or No.",
  camhs: "P6, CAMHS: Choose Yes or No.",
  cafcass: "Q6, CAFCASS: Choose Yes or No.",
  voluntarySector: "R6, Voluntary, community or independent sector: Choose Yes or No.",
  healthSupport: "S6, Extensive health care support: Choose Yes or No.",
  excluded: "T6, Excluded or not in school: Choose Yes or No.",
};

test.each(Object.entries(EVERY_CASE))("%s is asked for in every case", (key, words) => {
  for (const group of ["LAC", "CPR", "LDD"]) expect(said({ group, [key]: "" })).toContain(words);
});

test.each(["", " ", "   "])("a cell that holds %j is blank", (cell) => {
  expect(said({ team: cell })).toEqual(["E6, Team: Enter the team."]);
});

test.each(["\u00a0", "\t", "x", 0, "#N/A"])("a cell that holds %j is filled, rightly or not", (cell) => {
  expect(said({ team: cell })).toEqual([]);
});

test("a looked-after child’s placement is asked for, a CPR or LDD case’s is not", () => {
  expect(said({ livesIn: "" })).toEqual(["I6, Lives in: Choose where the child lives, 1 to 6."]);
  expect(said({ group: "CPR", livesIn: "" })).toEqual([]);
  expect(said({ group: "LDD", livesIn: "" })).toEqual([]);
});

test("the category of registration is asked for in CPR cases alone", () => {
  expect(said({ group: "CPR", category: "" })).toEqual([
    "J6, Category of registration: Choose the category of registration, 1 to 4.",
  ]);
  expect(said({ group: "LAC", category: "" })).toEqual([]);
});

test("LDD cases are asked for type, nature and whether social care knows them", () => {
  expect(said({ group: "LDD", lddType: "", lddNature: "", knownToSocialCare: "" })).toEqual([
    "K6, Type of LDD: Choose the type of learning difficulty or disability.",
    "L6, Nature of LDD case: Enter the nature of the case, such as Statement.",
    "M6, Known to social care: Choose whether the case is known to social care, Yes or No.",
  ]);
  expect(said({ group: "LAC", lddType: "", lddNature: "", knownToSocialCare: "" })).toEqual([]);
});

test.each(["", "LAX", 1])(
  "with %j for a group columns 9 to 13 are not asked for, and the referral is",
  (group) => {
    const cells = { group, livesIn: "", category: "", lddType: "", lddNature: "", knownToSocialCare: "" };
    expect(mandatory(cells)).not.toEqual(expect.arrayContaining(["livesIn"]));
    expect(said({ ...cells, referral: "" })).toEqual([
      ...(group === "" ? ["B6, Group: Choose LAC, CPR or LDD."] : []),
      "C6, Date of initial referral: Enter the date of the initial referral.",
    ]);
  },
);

describe("the referral of an LDD case", () => {
  const ldd = (knownToSocialCare: string) => said({ group: "LDD", knownToSocialCare, referral: "" });

  test("is asked for where social care knows the case", () => {
    expect(ldd("Yes")).toEqual(["C6, Date of initial referral: Enter the date of the initial referral."]);
  });

  test("is not asked for where social care does not know it", () => {
    expect(ldd("No")).toEqual([]);
    expect(ldd(" no ")).toEqual([]);
  });

  test("waits while that is blank: only the blank is reported", () => {
    expect(ldd("")).toEqual([
      "M6, Known to social care: Choose whether the case is known to social care, Yes or No.",
    ]);
  });

  test("is asked for where that holds neither Yes nor No", () => {
    expect(ldd("Perhaps")).toEqual(["C6, Date of initial referral: Enter the date of the initial referral."]);
  });
});

test("Known to social care No lets no LAC or CPR case off its referral", () => {
  for (const group of ["LAC", "CPR"])
    expect(said({ group, knownToSocialCare: "No", referral: "" })).toEqual([
      "C6, Date of initial referral: Enter the date of the initial referral.",
    ]);
});

test.each([10, "12", 19])("at the age of %j offending and employment are asked for", (age) => {
  expect(said({ age, offended: "", neet: "" })).toEqual([
    "O6, Has offended: Choose Yes or No: the child is 10 to 19.",
    "U6, Not in employment, education or training: Choose Yes or No: the child is 10 to 19.",
  ]);
});

test.each([0, 9, 20, 25, "Unborn", 12.5, "12 years", 30, "#N/A"])(
  "at the age of %j they are not: it is no whole age from 10 to 19",
  (age) => {
    expect(said({ age, offended: "", neet: "" })).toEqual([]);
  },
);

test("Additional information and Tracked are asked of nobody", () => {
  for (const group of ["LAC", "CPR", "LDD"])
    expect(mandatory({ group, age: 12 })).not.toEqual(expect.arrayContaining(["additional"]));
  expect(said({ additional: "", tracked: "" })).toEqual([]);
});

test("a row that is not started is asked for nothing", () => {
  expect(saidOfCases(mandatoryCells, [{}, { tracked: "Yes" }, { caseNumber: " " }])).toEqual([]);
});

describe("as a formula", () => {
  test("mandatory cells are asked for in started rows, for a group or for the ages", () => {
    const marks = marksOf(mandatoryCells);
    expect(marks.get("age missing")).toBe(`AND(${blank("$F6")},${STARTED})`);
    expect(marks.get("livesIn missing")).toBe(`AND(${blank("$I6")},IFERROR(TRIM($B6)="LAC",FALSE))`);
    expect(marks.get("category missing")).toBe(`AND(${blank("$J6")},IFERROR(TRIM($B6)="CPR",FALSE))`);
    expect(marks.get("lddNature missing")).toBe(`AND(${blank("$L6")},IFERROR(TRIM($B6)="LDD",FALSE))`);
    expect(marks.get("offended missing")).toBe(`AND(${blank("$O6")},${AGED_10_TO_19})`);
    const unknown = 'AND(TRIM($B6)="LDD",OR(TRIM($M6)="",TRIM($M6)="No"))';
    expect(marks.get("referral missing")).toBe(
      `AND(${blank("$C6")},AND(${STARTED},IFERROR(NOT(${unknown}),TRUE)))`,
    );
    expect(marks.size).toBe(21);
  });
});

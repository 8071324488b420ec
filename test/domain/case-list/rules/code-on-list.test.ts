import { COLUMNS } from "../../../../src/domain/case-list/columns";
import { codeOnList } from "../../../../src/domain/case-list/rules/code-on-list";
import { aCase, type CaseCells } from "../../../support/a-list";
import { blank, filled, marksOf, onList, STARTED } from "../../support/native-formulas";
import { saidOfCases } from "../../support/said";
import { addressIn } from "../../../support/list-addresses";

const said = (cells: CaseCells): string[] => saidOfCases(codeOnList, [aCase(cells)]);
const NOT_ON_LIST: Readonly<Record<string, string>> = {
  group: "B6, Group: 7 is not on the list. Choose LAC, CPR or LDD.",
  gender: "G6, Gender: 7 is not on the list. Choose Female, Male or Not known.",
  ethnicity: "H6, Ethnicity: 7 is not on the list. Choose 1 to 6.",
  livesIn: "I6, Lives in: 7 is not on the list. Choose 1 to 6.",
  category: "J6, Category of registration: 7 is not on the list. Choose 1 to 4, or clear the cell.",
  lddType:
    "K6, Type of LDD: 7 is not on the list. Choose a code from the list, such as MLD, or clear the cell.",
  knownToSocialCare: "M6, Known to social care: 7 is not on the list. Choose Yes or No, or clear the cell.",
  sen: "N6, Special educational needs: 7 is not on the list. Choose Yes or No.",
  offended: "O6, Has offended: 7 is not on the list. Choose Yes or No, or clear the cell.",
  camhs: "P6, CAMHS: 7 is not on the list. Choose Yes or No.",
  cafcass: "Q6, CAFCASS: 7 is not on the list. Choose Yes or No.",
  voluntarySector: "R6, Voluntary, community or independent sector: 7 is not on the list. Choose Yes or No.",
  healthSupport: "S6, Extensive health care support: 7 is not on the list. Choose Yes or No.",
  excluded: "T6, Excluded or not in school: 7 is not on the list. Choose Yes or No.",
  neet: "U6, Not in employment, education or training: 7 is not on the list. Choose Yes or No, or clear the cell.",
  tracked: `${addressIn("tracked", 6)}, Tracked: 7 is not on the list. Choose Yes, or clear the cell.`,
};

test("every coded column says what may be chosen", () => {
  for (const { key, dataType } of COLUMNS)
    expect(said({ [key]: 7 })).toEqual(dataType.kind === "coded" ? [NOT_ON_LIST[key]] : []);
});

test.each([2, "2", " 2", "2 – Foster care", "2 - foster care", "2 — Foster  Care"])(
  "%j is a placement",
  (livesIn) => {
    expect(said({ livesIn })).toEqual([]);
  },
);

test.each([
  ["Foster care", "I6, Lives in: Foster care is not on the list. Choose 1 to 6."],
  ["2–Foster care", "I6, Lives in: 2–Foster care is not on the list. Choose 1 to 6."],
  [2.5, "I6, Lives in: 2.5 is not on the list, though the cell may show 3. Choose 1 to 6."],
  [0.02, "I6, Lives in: 0.02 is not on the list, though the cell may show 2%. Choose 1 to 6."],
  [true, "I6, Lives in: TRUE is not on the list. Choose 1 to 6."],
])("%j is none", (livesIn, words) => {
  expect(said({ livesIn })).toEqual([words]);
});

test("an error of Excel is spoken of by another rule, but in Tracked", () => {
  expect(said({ livesIn: "#N/A", tracked: "#N/A" })).toEqual([
    `${addressIn("tracked", 6)}, Tracked: #N/A is not on the list. Choose Yes, or clear the cell.`,
  ]);
});

test("Y is not Yes, F is not Female", () => {
  expect(said({ sen: "Y", gender: "F" })).toEqual([
    "G6, Gender: F is not on the list. Choose Female, Male or Not known.",
    "N6, Special educational needs: Y is not on the list. Choose Yes or No.",
  ]);
});

test("a blank cell holds no wrong code", () => {
  expect(said({ livesIn: "  ", gender: "" })).toEqual([]);
});

test("columns of another group may be filled, with codes of their lists", () => {
  expect(said({ group: "LAC", category: 4, lddType: "mld – Moderate learning difficulty" })).toEqual([]);
  expect(said({ group: "LAC", category: 5 })).toEqual([
    "J6, Category of registration: 5 is not on the list. Choose 1 to 4, or clear the cell.",
  ]);
});

test("where the column is not asked of the case, the cell may as well be cleared", () => {
  const ends = (cells: CaseCells): boolean => said(cells)[0]?.endsWith(", or clear the cell.") ?? false;
  expect(ends({ age: 9, offended: "tbc" })).toBe(true);
  expect(ends({ age: 10, offended: "tbc" })).toBe(false);
  expect(ends({ group: "CPR", livesIn: "tbc" })).toBe(true);
  expect(ends({ group: "LAC", livesIn: "tbc" })).toBe(false);
});

test("the nature of an LDD case may be in any words", () => {
  expect(said({ group: "LDD", lddNature: "Under assessment" })).toEqual([]);
});

describe("as a formula", () => {
  test("codes are on their list; Tracked is judged in started rows alone", () => {
    const marks = marksOf(codeOnList);
    expect(marks.get("gender wrong")).toBe(`AND(${filled("$G6")},NOT(${onList("$G6", "GenderCodes")}))`);
    const tracked = `$${addressIn("tracked", 6)}`;
    expect(marks.get("tracked wrong")).toBe(
      `AND(NOT(${blank(tracked)}),${STARTED},NOT(${onList(tracked, "TrackedCodes")}))`,
    );
  });
});

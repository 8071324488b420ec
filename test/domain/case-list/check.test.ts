import { check } from "../../../src/domain/case-list/check";
import { columnSet, NO_COLUMNS } from "../../../src/domain/case-list/column-set";
import { type Finding, addressedMessage } from "../../../src/domain/case-list/finding";
import { listLayout, STANDARD_LAYOUT } from "../../../src/domain/case-list/list-layout";
import type { CaseRule, ListRule } from "../../../src/domain/case-list/rule";
import { CASE_RULES, LIST_RULES } from "../../../src/domain/case-list/rules";
import { COLUMNS } from "../../../src/domain/case-list/columns";
import { readCaseList } from "../../../src/domain/case-list/case-list";
import { aCase, aList, LIST_DATE, theHundred } from "../../support/a-list";
import { replaced } from "../../support/replaced";
import { said } from "../support/said";

const caseRule = (id: string, rule: Partial<CaseRule>): CaseRule => ({
  id,
  severity: "error",
  why: "",
  test: () => NO_COLUMNS,
  message: () => "Check it.",
  ...rule,
});
const findsTeam = caseRule("finds-team", { test: () => columnSet("team") });
const crash = (): never => {
  throw new Error("A mistake of ours.");
};

test("the list that is asked for has no finding", () => {
  expect(check(aList(theHundred()))).toMatchObject({ findings: [], couldNotRun: [] });
});

test("a finding says its rule, severity, place, row, column and the case’s number as typed", () => {
  const rows = replaced(theHundred(), 8, aCase({ caseNumber: " Ab  1", age: "" }));
  expect(check(aList(rows)).findings).toEqual([
    {
      rule: "mandatory-cells",
      severity: "error",
      address: "F14",
      message: "Enter the age.",
      columnName: "Age",
      row: 14,
      column: "age",
      caseNumber: "Ab 1",
    },
  ]);
});

test("a message begins with its place: its address, then the name of its column", () => {
  const finding: Finding = { rule: "r", severity: "error", address: "F14", message: "Enter the age." };
  expect(addressedMessage(finding)).toBe("F14: Enter the age.");
  expect(addressedMessage({ ...finding, columnName: "Age" })).toBe("F14, Age: Enter the age.");
});

test("words about the whole list that name the box or the column themselves do so once", () => {
  const finding: Finding = { rule: "r", severity: "error", address: "D2", message: "LAC 33 of 35. Add 2." };
  expect(addressedMessage({ ...finding, columnName: "LAC" })).toBe("D2: LAC 33 of 35. Add 2.");
  const header = { ...finding, address: "F5", message: "“How old” is no header of the list." };
  expect(addressedMessage({ ...header, columnName: "How old" })).toBe(
    "F5: “How old” is no header of the list.",
  );
});

test("the whole list’s findings come first, then each row’s from left to right", () => {
  const lateFaults = aCase({ group: "CPR", team: "", gender: "F", referral: "x" });
  const earlyFaults = aCase({ excluded: "", caseNumber: "" });
  const rows = replaced(replaced(theHundred(), 50, lateFaults), 3, earlyFaults);
  const list = aList(rows, { Authority: "", ExpectedLAC: 34 });
  expect(check(list).findings.map(({ address }) => address)).toEqual([
    "B2",
    "D2",
    "G2",
    "D3",
    "A9",
    "T9",
    "C56",
    "E56",
    "G56",
  ]);
});

test("of two rules about one cell, the one listed first speaks first", () => {
  const again = caseRule("again", { test: () => columnSet("team", "group") });
  const { findings } = check(aList([aCase()]), [findsTeam, again], []);
  expect(findings.map(({ rule, address }) => `${rule} ${address}`)).toEqual([
    "again B6",
    "finds-team E6",
    "again E6",
  ]);
});

test("a rule about cases that crashes is named once and stops no other", () => {
  const { findings, couldNotRun } = check(
    aList([aCase(), aCase()]),
    [caseRule("crashes", { test: crash }), findsTeam],
    [],
  );
  expect(couldNotRun).toEqual(["crashes"]);
  expect(findings.map(({ address }) => address)).toEqual(["E6", "E7"]);
});

test("what a rule had found before it crashed is left out", () => {
  const crashesLater = caseRule("crashes-later", {
    test: ({ index }) => (index === 1 ? crash() : columnSet("age")),
  });
  const { findings, couldNotRun } = check(aList([aCase(), aCase(), aCase()]), [crashesLater, findsTeam], []);
  expect(couldNotRun).toEqual(["crashes-later"]);
  expect(findings.map(({ rule }) => rule)).toEqual(["finds-team", "finds-team", "finds-team"]);
});

test("a rule whose words crash is named and leaves no finding", () => {
  const wordless = caseRule("wordless", { test: () => columnSet("age"), message: crash });
  const { findings, couldNotRun } = check(aList([aCase()]), [wordless, findsTeam], []);
  expect(couldNotRun).toEqual(["wordless"]);
  expect(findings.map(({ rule }) => rule)).toEqual(["finds-team"]);
});

test("what a rule had said before its words crashed is left out", () => {
  const crashesLater = caseRule("crashes-later", {
    test: () => columnSet("age"),
    message: (_, { index }) => (index === 1 ? crash() : "Check it."),
  });
  const { findings, couldNotRun } = check(aList([aCase(), aCase(), aCase()]), [crashesLater], []);
  expect(couldNotRun).toEqual(["crashes-later"]);
  expect(findings).toEqual([]);
});

test("a rule about the list that crashes stops no rule about the list or its cases", () => {
  const listRule = (id: string, find: ListRule["find"]): ListRule => ({
    id,
    severity: "warning",
    why: "",
    find,
  });
  const finds = listRule("finds", () => [{ position: { row: 0, column: 0 }, message: "Check it." }]);
  const { findings, couldNotRun } = check(aList([aCase()]), [findsTeam], [listRule("crashes", crash), finds]);
  expect(couldNotRun).toEqual(["crashes"]);
  expect(findings.map(({ rule, severity, address }) => `${rule} ${severity} ${address}`)).toEqual([
    "finds warning A1",
    "finds-team error E6",
  ]);
});

test("when every rule crashes each is named and nothing is found", () => {
  const { findings, couldNotRun } = check(
    aList(replaced(theHundred(), 0, aCase({ age: "" }))),
    CASE_RULES.map((rule) => ({ ...rule, test: crash })),
    LIST_RULES.map((rule) => ({ ...rule, find: crash })),
  );
  expect(findings).toEqual([]);
  expect(couldNotRun).toEqual([...LIST_RULES, ...CASE_RULES].map(({ id }) => id));
});

test("a column that is missing is said once, and its cells are not asked for", () => {
  const headers = replaced(
    COLUMNS.map(({ header }) => header),
    5,
    "How old",
  );
  const { table } = STANDARD_LAYOUT;
  const { cases, layout, band } = aList(theHundred());
  const values = [...[0, 1, 2, 3].map(() => ["", ""]), headers, ...cases.map(({ cells }) => cells)];
  const list = readCaseList(listLayout("Case list", table, headers, new Map()), { top: 0, left: 0, values });
  expect(layout.table).toEqual(table);
  expect(said({ ...list, band, listDate: LIST_DATE })).toEqual([
    "F5: “How old” stands where “Age” was, so the column is not checked. If it is an entry, move it to its row. Then type “Age” here, or press Repair.",
  ]);
});

test("findings stand at the addresses of columns that have moved", () => {
  const headers = COLUMNS.map(({ header }) => header).reverse();
  const cells = aList([aCase({ team: "" })]).cases[0]?.cells ?? [];
  const layout = listLayout("Case list", { top: 9, left: 2, bottom: 10, right: 24 }, headers, new Map());
  const list = readCaseList(layout, { top: 9, left: 2, values: [headers, [...cells].reverse()] });
  expect(check(list, CASE_RULES, []).findings.map(addressedMessage)).toEqual(["U11, Team: Enter the team."]);
});

import { rowsAreCases } from "../../../../src/domain/case-list/rules/rows-are-cases";
import { check } from "../../../../src/domain/case-list/check";
import { aCase, aList, type CaseCells } from "../../../support/a-list";
import { saidOfList } from "../../support/said";

const said = (row: CaseCells): string[] => saidOfList(rowsAreCases, aList([aCase(), row]));

test.each([
  "Total",
  "TOTALS",
  " total: ",
  "Grand total",
  "Sub-total",
  "Subtotals:",
  "LAC total",
  "Total 100",
])("%j is a total", (caseNumber) => {
  expect(said({ caseNumber, group: "35", age: 712 })).toEqual([
    "A7: This is a total, not a case. Delete this row.",
  ]);
});

test.each(["Totally", "T0TAL", "1047", "Total1", 100])(
  "%j is no total: only the word tells",
  (caseNumber) => {
    expect(said({ caseNumber })).toEqual([]);
  },
);

test("a row that repeats the header of the case numbers is none", () => {
  expect(said({ caseNumber: " case  NUMBER", group: "Group" })).toEqual([
    "A7: This row repeats the headers. Delete this row.",
  ]);
});

test("a row with nothing but stray characters is told at the first of them", () => {
  expect(said({ caseNumber: "", team: ".", additional: "-" })).toEqual([
    "E7: Nothing but “.” stands in this row. Delete this row.",
  ]);
  expect(said({ caseNumber: "", team: "\u00a0" })).toEqual([
    "E7: Nothing but a blank that is no space stands in this row. Delete this row.",
  ]);
});

test.each<CaseCells>([
  { caseNumber: "7" },
  { caseNumber: "", livesIn: 3 },
  { caseNumber: "", gender: "F" },
  { caseNumber: ".", team: "x" },
  { caseNumber: "", additional: "--" },
  { caseNumber: "", team: "#N/A" },
])("%j begins a case", (row) => {
  expect(said(row)).toEqual([]);
  expect(aList([row]).counts.All).toBe(1);
});

test("such a row has one finding, is not counted, and a tick in it is no tracked case", () => {
  const list = aList([aCase(), { ...aCase({ caseNumber: "Total", age: 712 }), tracked: "Yes" }]);
  expect(list.counts).toEqual({ LAC: 1, CPR: 0, LDD: 0, All: 1 });
  expect(check(list).findings.filter(({ address }) => address.endsWith("7"))).toHaveLength(1);
  expect(list.looseTicks).toEqual([1]);
});

test("such a row is no empty one between cases", () => {
  const { findings } = check(
    aList([aCase({ caseNumber: "1" }), { caseNumber: "Total" }, {}, aCase({ caseNumber: "2" })]),
  );
  expect(findings.filter(({ rule }) => rule === "empty-rows").map(({ address }) => address)).toEqual(["A8"]);
});

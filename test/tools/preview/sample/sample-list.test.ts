import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import { readCaseList } from "../../../../src/domain/case-list/case-list";
import { check } from "../../../../src/domain/case-list/check";
import { indexOf } from "../../../../src/domain/case-list/columns";
import { STANDARD_LAYOUT } from "../../../../src/domain/case-list/list-layout";
import { cellsOfCase, sampleCases } from "../../../../tools/preview/sample/sample-cases";
import { sampleList } from "../../../../tools/preview/sample/sample-list";

/** The sample as a reading of its sheet finds it, with the count boxes' numbers left out. */
function sampleRead() {
  const values = Array.from({ length: 105 }, () => new Array<Cell>(23).fill(""));
  for (const { row, column, value } of sampleList().sheets[0]?.cells ?? []) {
    const line = values[row];
    if (line) line[column] = value;
  }
  return readCaseList(STANDARD_LAYOUT, { top: 0, left: 0, values });
}

test("the sample has a hundred cases, one LAC too few and one CPR too many", () => {
  expect(sampleRead().counts).toEqual({ LAC: 34, CPR: 31, LDD: 35, All: 100 });
});

test("the sample has just the faults and doubts that were planted", () => {
  expect(check(sampleRead()).findings.map(({ severity, address }) => `${severity} ${address}`)).toEqual([
    "error D2",
    "error E2",
    "error F14",
    "error I19",
    "error O26",
    "warning I31",
    "info S39",
    "error A43",
    "error A46",
    "error C58",
  ]);
});

test("the sample is the same each time", () => {
  expect(sampleCases()).toEqual(sampleCases());
});

test("telephone numbers are of those kept for invented people", () => {
  const professionals = sampleCases().map((sample) => cellsOfCase(sample)[indexOf("leadProfessional")]);
  for (const professional of professionals) expect(professional).toMatch(/^Worker \d+, 01632 960\d{3}$/);
});

test("the sample’s codes have their labels, for the dropdowns", () => {
  const codes = sampleList().sheets.find(({ name }) => name === "Codes")?.cells ?? [];
  const formats = codes.flatMap(({ value, format }) => (value === 3 ? (format?.numberFormat ?? []) : []));
  expect(formats).toContainEqual(expect.stringContaining("At home with parents"));
});

import { readCaseList } from "../../../../src/domain/case-list/case-list";
import { STANDARD_LAYOUT } from "../../../../src/domain/case-list/list-layout";
import { nothingBelow } from "../../../../src/domain/case-list/rules/nothing-below";
import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import { saidOfList } from "../../support/said";

const { bottom } = STANDARD_LAYOUT.table;
const SAYS =
  "This stands below the list, where it is neither counted nor checked. Move it into the list if it is a case, else delete it.";

/** What is said of a list with these rows right below its table. */
const saidOf = (
  rows: readonly (readonly Cell[])[],
  below: Parameters<typeof readCaseList>[2] = {},
): string[] =>
  saidOfList(nothingBelow, readCaseList(STANDARD_LAYOUT, { top: bottom + 1, left: 0, values: rows }, below));

test("the first cell below the list that holds something is told, once", () => {
  expect(saidOf([["", " "], [], ["", "2001"], ["2002"]])).toEqual([`B108: ${SAYS}`]);
  expect(saidOf([["", " "], []])).toEqual([]);
});

test("a row of totals is none of it", () => {
  expect(saidOf([["Total", 100]], { hasTotalRow: true })).toEqual([]);
  expect(saidOf([["Total", 100], ["2001"]], { hasTotalRow: true })).toEqual([`A107: ${SAYS}`]);
});

test("a cell far below is told where none is close", () => {
  const farBelow = { row: 38_999, column: 24 };
  expect(saidOf([], { farBelow })).toEqual([`Y39000: ${SAYS}`]);
  expect(saidOf([["2001"]], { farBelow })).toEqual([`A106: ${SAYS}`]);
});

test("a cell of the band may stand below the list", () => {
  const band = { ...STANDARD_LAYOUT.band, Authority: { row: bottom + 1, column: 0 } };
  const list = readCaseList(
    { ...STANDARD_LAYOUT, band },
    { top: bottom + 1, left: 0, values: [["Sampleshire"]] },
  );
  expect(saidOfList(nothingBelow, list)).toEqual([]);
});

import { readCaseList } from "../../../../src/domain/case-list/case-list";
import { casesOutsideTheList } from "../../../../src/domain/case-list/rules/cases-outside";
import { nothingBelow } from "../../../../src/domain/case-list/rules/nothing-below";
import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import { aList, theHundred } from "../../../support/a-list";
import { saidOfList } from "../../support/said";

const { layout, cases } = aList(theHundred().slice(0, 40));
const rows = cases.map(({ cells }) => cells);
const DO =
  "into the list, to the first empty row or right below its last. Delete what is in the list already.";

/** The list with cells around it: rows and columns count from 0. */
function withCells(...blocks: readonly [row: number, column: number, cells: readonly (readonly Cell[])[]][]) {
  const values = Array.from({ length: 70 }, () => Array.from({ length: 60 }, (): Cell => ""));
  const put = (row: number, column: number, cells: readonly (readonly Cell[])[]): void => {
    cells.forEach((line, i) => {
      line.forEach((cell, j) => values[row + i]?.splice(column + j, 1, cell));
    });
  };
  put(layout.table.top + 1, 0, rows);
  for (const block of blocks) put(...block);
  return readCaseList(layout, { top: 0, left: 0, values });
}

test("cases below the list, after a gap, are named by their rows, and are in no count", () => {
  const list = withCells([50, 0, rows.slice(34, 36)]);
  expect(saidOfList(casesOutsideTheList, list)).toEqual([
    `A51: Rows 51 to 52 hold cases below the list, counted nowhere. Press Take them in, or move A51:T52 ${DO}`,
  ]);
  expect(saidOfList(nothingBelow, list)).toEqual([]);
  expect(list.counts.All).toBe(40);
});

test("cases to the right of the list are named, wherever they begin", () => {
  expect(saidOfList(casesOutsideTheList, withCells([8, 25, rows.slice(0, 1)]))).toEqual([
    `Z9: Row 9 holds a case to the right of the list, counted nowhere. Press Take them in, or move Z9:AS9 ${DO}`,
  ]);
});

test.each<[string, readonly Cell[]]>([
  ["a number", [2001, "LAC"]],
  ["a number as text", ["CH/17", " ldd"]],
  ["a little more", ["0071", "CPR", "", "A. Shah"]],
])("%s and a group alone in the list’s first columns are a case that was begun", (_, cells) => {
  const list = withCells([50, 0, [cells]]);
  expect(saidOfList(casesOutsideTheList, list)).toEqual([
    expect.stringMatching(/^A51: Row 51 holds a case below the list, counted nowhere\. Press Take them in/),
  ]);
  expect(saidOfList(nothingBelow, list)).toEqual([]);
});

test.each<[string, number, readonly Cell[]]>([
  ["the count of a group", 0, [34, "LAC"]],
  ["the number expected", 0, [30, "CPR"]],
  ["a total", 0, ["Total", "LAC"]],
  ["a group before a number", 0, ["LAC", 2001]],
  ["an error", 0, ["#N/A", "LAC"]],
  ["a number and a group in other columns", 2, [2001, "LAC"]],
])("%s is no case, and is told all the same", (_, column, cells) => {
  const list = withCells([1, 3, [[34]]], [2, 4, [[30]]], [50, column, [cells]]);
  expect(saidOfList(casesOutsideTheList, list)).toEqual([]);
  expect(saidOfList(nothingBelow, list)).toHaveLength(1);
});

test("notes beside the list and below it are none", () => {
  const list = withCells(
    [
      8,
      25,
      [
        ["LAC", "see the file", 12],
        ["Team", "Yes", "No", 3],
      ],
    ],
    [50, 0, [["Prepared by", "J Smith", "LAC", 38_000]]],
  );
  expect(saidOfList(casesOutsideTheList, list)).toEqual([]);
  expect(saidOfList(nothingBelow, list)).toHaveLength(1);
});

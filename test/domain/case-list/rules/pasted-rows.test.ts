import { readCaseList } from "../../../../src/domain/case-list/case-list";
import { COLUMNS } from "../../../../src/domain/case-list/columns";
import { pastedRows } from "../../../../src/domain/case-list/rules/pasted-rows";
import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import { aCase, aList, type CaseCells, theHundred } from "../../../support/a-list";
import { said, saidOfList } from "../../support/said";

/** A list with these rows as they stand on the sheet, from row 6 on. */
function withRows(rows: readonly (readonly Cell[])[]) {
  const { layout } = aList(rows.map(() => ({})));
  const width = Math.max(COLUMNS.length, ...rows.map((row) => row.length));
  const values = [COLUMNS.map(({ header }) => header), ...rows].map((row) =>
    Array.from({ length: width }, (_, i) => row[i] ?? ""),
  );
  return readCaseList(layout, { top: layout.table.top, left: 0, values });
}
const rowsOf = (cells: readonly CaseCells[]): (readonly Cell[])[] =>
  aList(cells).cases.map((one) => one.cells);
const FIVE = rowsOf(theHundred().slice(33, 38));

test.each([1, 2, 5])("rows that stand %i columns too far to the right are one finding", (by) => {
  const list = withRows(FIVE.map((row) => [...Array.from({ length: by }, (): Cell => ""), ...row]));
  expect(saidOfList(pastedRows, list)).toEqual([
    `A6: The 5 rows 6 to 10 stand ${by} column${by === 1 ? "" : "s"} too far to the right. Undo the paste, then select A6 and paste again.`,
  ]);
  expect(list.cases).toEqual([]);
  expect(list.counts).toEqual({ LAC: 0, CPR: 0, LDD: 0, All: 5 });
});

test("a single row may stand too far to the left", () => {
  const [first = [], ...others] = FIVE;
  expect(saidOfList(pastedRows, withRows([first.slice(1), ...others]))).toEqual([
    "A6: This row stands 1 column too far to the left. Undo the paste, then select A6 and paste again.",
  ]);
});

test.each([
  ["\t", "Tab"],
  [",", "Comma"],
  [";", "Semicolon"],
])("rows in one cell, with %j between their values, are one finding", (sign, name) => {
  const list = withRows([...FIVE.map((row) => [row.join(sign)]), ...FIVE.slice(0, 1)]);
  expect(saidOfList(pastedRows, list)).toEqual([
    `A6: The 5 rows 6 to 10 hold a whole case in one cell. Select A6:A10, choose Text to Columns on the Data tab, then Delimited and ${name}.`,
  ]);
});

test("a list pasted twice is one finding, and the count boxes count all of it", () => {
  const list = withRows([...FIVE, ...FIVE]);
  expect(saidOfList(pastedRows, list)).toEqual([
    "A11: Rows 11 to 15 repeat rows 6 to 10: the list was pasted twice. Delete rows 11 to 15.",
  ]);
  expect(list.counts).toEqual({ LAC: 4, CPR: 6, LDD: 0, All: 10 });
  expect(list.repeats.size).toBe(0);
});

test("ticks in rows pasted twice count for nothing", () => {
  const ticked = FIVE.map((row) => [...row.slice(0, COLUMNS.length - 1), "Yes"]);
  expect(withRows([...FIVE, ...ticked]).looseTicks).toEqual([5, 6, 7, 8, 9]);
});

test.each([
  [["e.g. 1234", "LAC/CPR/LDD", "dd/mm/yyyy", "Text", "Text", "0-19", "M/F", "1 to 6", "1-9"]],
  [["(number)", "LAC, CPR or LDD", "(date)", "", "", "Number", "Code", "Code", "Code", "Y/N", "Y/N"]],
  [
    [
      "Mandatory",
      "Choose from list",
      "Enter a date",
      "Free text",
      "Free text",
      "",
      "Dropdown",
      "Drop-down list",
    ],
  ],
  [["", "Select", "Select", "", "", "Select", "Select", "Yes / No", "Yes or No"]],
])("a row that explains the columns is one finding: %j", (row) => {
  const list = withRows([row, ...FIVE]);
  expect(saidOfList(pastedRows, list)).toEqual([
    "A6: This row says what belongs into each column, and is no case. Delete row 6.",
  ]);
  expect(said(list).filter((words) => /^[A-Z]+6\b/.test(words))).toEqual([
    "A6: This row says what belongs into each column, and is no case. Delete row 6.",
  ]);
  expect(list.cases).toHaveLength(5);
});

test.each([
  [["1234", "", "14/03/2005", "Team/Area", "North/South", "5", "Y/N", "Y/N", "Y/N"]],
  [["1234", "", "", "Text", "Text", "Text", "", "", ""]],
  [["1234", "LAC", "dd/mm/yyyy", "Text", "Text", "Number", "Code", "Code", "Code"]],
])("a case of which some cells only look like explanations stays one: %j", (row) => {
  expect(saidOfList(pastedRows, withRows([row, ...FIVE]))).toEqual([]);
});

test("what people type is none of it", () => {
  const none = [
    aCase({ group: "", team: "LAC" }),
    aCase({ group: "?", additional: "LDD" }),
    { caseNumber: "Smith, John, see the file, 12, Duty team" },
    aCase({ group: "Looked after" }),
    { caseNumber: 1, group: "", referral: "" },
  ];
  expect(saidOfList(pastedRows, aList(none))).toEqual([]);
  // Two cases listed twice, and others that differ in a cell.
  const changed = FIVE.map((row, i) => row.map((cell, j) => (j === 5 && i > 1 ? 8 : cell)));
  expect(saidOfList(pastedRows, withRows([...FIVE, ...changed]))).toEqual([]);
  // In another order.
  expect(saidOfList(pastedRows, withRows([...FIVE, ...[...FIVE].reverse()]))).toEqual([]);
});

test("headers in other words than the list’s, pasted with the rows, are one finding and no case", () => {
  const headers = [
    "Child ID",
    "List",
    "Referral date",
    "Lead worker",
    "Team name",
    "Age (yrs)",
    "Sex",
    "Ethnic origin",
  ];
  const list = withRows([headers, ...FIVE]);
  expect(saidOfList(pastedRows, list)).toEqual(["A6: This row holds headers, and no case. Delete row 6."]);
  expect(list.cases).toHaveLength(5);
});

test("a case without a group that speaks of its team and its lead is a case", () => {
  const [first = []] = FIVE;
  const row = first.map((cell, i) =>
    i === 1 ? "" : i === 3 ? "Lead of the team" : i === 4 ? "Team 4" : cell,
  );
  expect(saidOfList(pastedRows, withRows([row]))).toEqual([]);
});

describe("rows that are no cases and came with a paste that went wrong", () => {
  const HEADERS: readonly Cell[] = COLUMNS.map(({ header }) => header);
  const TOTAL: readonly Cell[] = ["Total", "", 5];
  const toTheRight = (row: readonly Cell[]): Cell[] => ["", "", ...row];
  const inPlace = rowsOf(theHundred().slice(0, 3));
  /** What is said of rows from 6 on, but for the counts. */
  const saidOf = (rows: readonly (readonly Cell[])[]): string[] =>
    said(withRows([...rows])).filter((one) => /^[A-Z]+([6-9]|\d\d)[:,]/.test(one));

  test("headers and totals of a list that was pasted twice are deleted with the rest of it", () => {
    expect(saidOf([...FIVE, HEADERS, ...FIVE, TOTAL])).toEqual([
      "A12: Rows 12 to 16 repeat rows 6 to 10: the list was pasted twice. Delete rows 11 to 17.",
    ]);
    expect(saidOf([HEADERS, ...FIVE, ["."], HEADERS, ...FIVE])).toEqual([
      "A6: This row repeats the headers. Delete this row.",
      "A14: Rows 14 to 18 repeat rows 7 to 11: the list was pasted twice. Delete rows 12 to 18.",
    ]);
  });

  test("stray characters and totals stand beside their columns with the others, in one finding", () => {
    const [one = [], ...others] = FIVE;
    expect(saidOf([...inPlace, ...[one, ["-"], ...others, TOTAL].map(toTheRight)])).toEqual([
      "A9: The 7 rows 9 to 15 stand 2 columns too far to the right. Undo the paste, then select A9 and paste again.",
    ]);
  });

  test("a total that was pasted into one cell, or in another order, is none to be filled in", () => {
    const inOneCell = (row: readonly Cell[]): Cell[] => [row.join(";")];
    expect(saidOf([...FIVE.map(inOneCell), ["Total;5"]])).toEqual([
      "A6: The 6 rows 6 to 11 hold a whole case in one cell. Select A6:A11, choose Text to Columns on the Data tab, then Delimited and Semicolon.",
    ]);
    const saidInOrder = saidOf([HEADERS, ...FIVE, TOTAL].map(toTheRight));
    expect(saidInOrder).toHaveLength(1);
    expect(saidInOrder[0]).toMatch(/^A6: The 7 rows 6 to 12 stand in another order of columns/);
  });

  test("what stands elsewhere, or cannot have come along, keeps its own finding", () => {
    expect(saidOf([...inPlace, ...FIVE.map(toTheRight), ["Total"]])).toEqual([
      "A14: This is a total, not a case. Delete this row.",
      "A9: The 5 rows 9 to 13 stand 2 columns too far to the right. Undo the paste, then select A9 and paste again.",
    ]);
    expect(saidOf([...FIVE, ...FIVE, inPlace[0] ?? [], TOTAL]).slice(0, 1)).toEqual([
      "A17: This is a total, not a case. Delete this row.",
    ]);
  });
});

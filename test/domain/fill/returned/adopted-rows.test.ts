import { check } from "../../../../src/domain/case-list/check";
import { readCaseList } from "../../../../src/domain/case-list/case-list";
import { COLUMNS } from "../../../../src/domain/case-list/columns";
import { STANDARD_LAYOUT } from "../../../../src/domain/case-list/list-layout";
import { adoptedRows } from "../../../../src/domain/fill/returned/adopted-rows";
import { type ChosenList, proposedColumns } from "../../../../src/domain/fill/returned/chosen-list";
import { findLists } from "../../../../src/domain/fill/returned/find-lists";
import { rowNumber } from "../../../../src/domain/spreadsheet/address";
import type { Cell } from "../../../../src/domain/spreadsheet/cell";

/** A list on a sheet, as it is found, with nothing chosen by hand. */
function chosen(sheet: string, values: readonly (readonly Cell[])[], formulas = values): ChosenList {
  const cells = { top: 0, left: 0, values };
  const [list] = findLists([{ sheet, cells, lastRow: values.length - 1 }]).lists;
  if (!list) throw new Error("No list is found.");
  return {
    list,
    columns: proposedColumns(list.match),
    group: list.group,
    cells,
    formulas: { top: 0, left: 0, values: formulas },
  };
}
const at = (row: readonly Cell[] | undefined, header: string): Cell | undefined =>
  row?.[COLUMNS.findIndex((column) => column.header === header)];

test("rows of several sheets stand below each other, each with the group of its sheet", () => {
  const { rows, origins } = adoptedRows([
    chosen("LAC", [["Title"], ["Child ID", "Sex"], [1, "F"], ["", ""], [2, "M"]]),
    chosen("CP register", [
      ["Sex", "Case no."],
      ["F", 3],
    ]),
  ]);
  expect(rows.map((row) => [at(row, "Case number"), at(row, "Gender"), at(row, "Group")])).toEqual([
    [1, "F", "LAC"],
    ["", "", ""],
    [2, "M", "LAC"],
    [3, "F", "CPR"],
  ]);
  expect(origins).toEqual([
    { sheet: "LAC", row: 3 },
    { sheet: "LAC", row: 4 },
    { sheet: "LAC", row: 5 },
    { sheet: "CP register", row: 2 },
  ]);
});

test("columns that are none of ours stand to the right, each header once, and nothing is lost", () => {
  const { others, rows } = adoptedRows([
    chosen("LAC", [
      ["Child ID", "Age", "Age", "Shoe size", ""],
      [1, 7, 8, 31, "x"],
    ]),
    chosen("CP", [
      ["Shoe size", "Child ID", "Age"],
      [32, 2, 9],
    ]),
  ]);
  expect(others).toEqual(["Age (2)", "Age (3)", "Shoe size", "Column E"]);
  expect(rows.map((row) => row.slice(COLUMNS.length))).toEqual([
    [7, 8, 31, "x"],
    ["", "", 32, ""],
  ]);
  expect(at(rows[1], "Age")).toBe(9);
});

test("cells far below in a column without a header are kept too", () => {
  const rows = Array.from({ length: 40 }, (_, i): Cell[] => [i + 1, 7, i === 39 ? "seen" : ""]);
  const adopted = adoptedRows([chosen("LAC", [["Child ID", "Age", ""], ...rows])]);
  expect(adopted.others).toEqual(["Column C"]);
  expect(adopted.rows.at(-1)?.at(-1)).toBe("seen");
});

const notesOf = (...lists: ChosenList[]) =>
  adoptedRows(lists)
    .notes.filter(({ kind }) => !kind.startsWith("column"))
    .map(({ kind, sheet, address, words }) => `${kind}: ${sheet} ${address}: ${words}`);

test("formulas become their values, and each is named; a text that begins like one is a text", () => {
  const list = chosen(
    "LAC",
    [
      ["Child ID", "Referral date", "Notes"],
      [1, 38_425, "=see file"],
    ],
    [
      ["Child ID", "Referral date", "Notes"],
      [1, "=B1+5", "=see file"],
    ],
  );
  expect(at(adoptedRows([list]).rows[0], "Date of initial referral")).toBe(38_425);
  expect(notesOf(list)).toEqual(["formula: LAC B2: =B1+5 is a formula. Its result, 38425, is adopted."]);
});

test("what is not plain is told, place by place, on the sheet it comes from", () => {
  const rows = [
    ["Child ID", "Group", "Age", "Team"],
    [71, "", 7, "North"],
    ["Total", "", 2, ""],
    [71, "CPR", "#N/A", ""],
    ["", "", "", ""],
    ["Child ID", "Group", "Age", "Team"],
  ];
  const list = {
    ...chosen("LAC 35", rows),
    merged: [{ top: 1, left: 3, bottom: 3, right: 3 }],
    hiddenRows: new Set([rowNumber(4)]),
  };
  expect(notesOf(list)).toEqual([
    "merged cells: LAC 35 D2: D2:D4 are merged: the first row has what stands there, the others are blank.",
    "group of the sheet: LAC 35 B2: The group was blank. LAC comes from the sheet.",
    "no case: LAC 35 A3: This row is no case. It is adopted as it stands: delete it in the case list.",
    "hidden row: LAC 35 A4: This row is hidden there. It is adopted, in sight.",
    "error value: LAC 35 C4: #N/A. It is adopted as that text: type what it stands for.",
    "no case: LAC 35 A6: This row is no case. It is adopted as it stands: delete it in the case list.",
    "repeated case number: LAC 35 A4: 71 is also in LAC 35 A2. Both rows are adopted: list each child once.",
  ]);
  expect(adoptedRows([list]).rows.map((row) => at(row, "Group"))).toEqual(["LAC", "", "CPR", "", "Group"]);
  expect(
    notesOf(
      chosen("Return", [
        ["Child ID", "Age"],
        [5, 7],
      ]),
    ),
  ).toEqual(["no group: Return A2: No column and no sheet says the group. Choose LAC, CPR or LDD."]);
});

test("a row of totals is no case, also where a column that is none of ours says so", () => {
  const list = chosen("LAC", [
    ["Surname", "Child ID", "Age"],
    ["Ash", 71, 7],
    ["TOTAL", 60, 7],
  ]);
  expect(notesOf(list)).toContain(
    "no case: LAC B3: This row is no case. It is adopted as it stands: delete it in the case list.",
  );
  expect(adoptedRows([list]).rows.map((row) => at(row, "Group"))).toEqual(["LAC", ""]);
});

test("a row that says how to fill in what stands above is no case", () => {
  const list = chosen("LAC", [
    ["Child ID", "Sex", "Referral date", "SEN"],
    ["", "M/F", "dd/mm/yyyy", "(Y/N)"],
    ["71", "M", "18/05/2004", "Y"],
  ]);
  expect(notesOf(list)).toEqual([
    "no case: LAC A2: This row is no case. It is adopted as it stands: delete it in the case list.",
  ]);
  expect(adoptedRows([list]).rows.map((row) => at(row, "Group"))).toEqual(["", "LAC"]);
});

test("numbers look as they did in columns of text and of people’s own; where ours shows them otherwise, that is told", () => {
  const list = {
    ...chosen("LAC", [
      ["Child ID", "Age", "Comments", "Reviewed"],
      [71, 38_425, 38_425, 38_426],
    ]),
    formats: {
      top: 1,
      left: 0,
      numberFormats: [["00000", "d-mmm-yy", "dd/mm/yyyy", "dd mmm"]],
      columnWidths: [10, 20, 30, 41],
    },
  };
  const { numberFormats, otherWidths } = adoptedRows([list]);
  const texts = COLUMNS.map(({ key }) => (key === "additional" ? "dd/mm/yyyy" : ""));
  expect(numberFormats).toEqual([[...texts, "dd mmm"]]);
  expect(otherWidths).toEqual([41]);
  expect(notesOf(list)).toEqual([
    "shown otherwise: LAC A2: Shown there as 00071, held and adopted as 71.",
    "shown otherwise: LAC B2: Shown there as 14/03/2005, held and adopted as 38425.",
  ]);
});

test("an age or a code whose format hides decimals is told: 9 shown, 8.884 held", () => {
  const list = {
    ...chosen("LAC", [
      ["Child ID", "Age", "Placement", "Sex", "Comments"],
      [71, 8.884, 2.4, 1, 7.25],
      [72, 8.5, 2, 2.5, ""],
    ]),
    formats: {
      top: 1,
      left: 0,
      numberFormats: [
        ["0", "0", '0" – Foster care"', "0", "0"],
        ["0", "0.0", "0", "General", "0"],
      ],
      columnWidths: [10, 20, 30, 41, 20],
    },
  };
  expect(notesOf(list)).toEqual([
    "shown otherwise: LAC B2: Shown there as 9, held and adopted as 8.884.",
    "shown otherwise: LAC C2: Shown there as 2, held and adopted as 2.4.",
  ]);
  expect(at(adoptedRows([list]).rows[0], "Age")).toBe(8.884);
});

test("the adopted rows read as a case list", () => {
  const { rows } = adoptedRows([
    chosen("LDD", [
      ["Child ID", "Group"],
      [1, "LDD"],
      [2, ""],
    ]),
  ]);
  const layout = { ...STANDARD_LAYOUT, table: { ...STANDARD_LAYOUT.table, bottom: 4 + rows.length } };
  const list = readCaseList(layout, { top: 5, left: 0, values: rows });
  expect(list.counts).toEqual({ LAC: 0, CPR: 0, LDD: 2, All: 2 });
  expect(check(list).findings.length).toBeGreaterThan(0);
});

test("what no column was matched with, and what stands at the right, is named with its cells", () => {
  const { notes } = adoptedRows([
    chosen("LAC", [
      ["Child ID", "Sex", "Shoe size"],
      [1, "F", 31],
      [2, "M", ""],
    ]),
  ]);
  const told = notes
    .filter(({ kind }) => kind.startsWith("column"))
    .map(({ address, words }) => `${address}: ${words}`);
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(
    /^A1: No column here was matched with Date of initial referral, .*Lives in, .*CAMHS, .*: 24 cells that must be filled are blank\.$/,
  );
  // Nobody has to fill these, or the sheet says it.
  expect(told.join(" ")).not.toMatch(/Additional|Tracked|Group|Type of LDD|employment/);
  expect(told.at(-1)).toBe(
    "C1: Shoe size was matched with no column of the list. It stands at the right, with 1 cell.",
  );
});

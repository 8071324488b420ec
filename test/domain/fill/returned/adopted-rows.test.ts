import { check } from "../../../../src/domain/case-list/check";
import { readCaseList } from "../../../../src/domain/case-list/case-list";
import { COLUMNS } from "../../../../src/domain/case-list/columns";
import { STANDARD_LAYOUT } from "../../../../src/domain/case-list/list-layout";
import {
  adoptedRows,
  type ChosenList,
  proposedColumns,
} from "../../../../src/domain/fill/returned/adopted-rows";
import { findLists } from "../../../../src/domain/fill/returned/find-lists";
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
    ["", "", 32],
  ]);
  expect(at(rows[1], "Age")).toBe(9);
});

test("cells far below in a column without a header are kept too", () => {
  const rows = Array.from({ length: 40 }, (_, i): Cell[] => [i + 1, 7, i === 39 ? "seen" : ""]);
  const adopted = adoptedRows([chosen("LAC", [["Child ID", "Age", ""], ...rows])]);
  expect(adopted.others).toEqual(["Column C"]);
  expect(adopted.rows.at(-1)?.at(-1)).toBe("seen");
});

test("formulas become their values, and each is named", () => {
  const { notes, rows } = adoptedRows([
    chosen(
      "LAC",
      [
        ["Child ID", "Referral date"],
        [1, 38_425],
      ],
      [
        ["Child ID", "Referral date"],
        [1, "=B1+5"],
      ],
    ),
  ]);
  expect(at(rows[0], "Date of initial referral")).toBe(38_425);
  expect(notes).toEqual([{ sheet: "LAC", address: "B2", words: "=B1+5 was a formula. Its result is kept." }]);
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

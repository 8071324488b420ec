import { CannotDo } from "../../../src/domain/shared/cannot-do";
import {
  columnPositions,
  headersOf,
  readRows,
  refuseLostTable,
  requireColumns,
} from "../../../src/domain/spreadsheet/sheet-table";
import { VISITS, visits } from "./a-sheet-table";

const { columns } = VISITS;

test("columns are found by their headers, wherever they are, and those that are gone are not", () => {
  const moved = visits(["Mine", "DAY ", "Place"]);
  expect(headersOf(columns)).toEqual(["Place", "Day", "Notes"]);
  expect(columnPositions(columns, moved)).toEqual({ Place: 2, Day: 1, Notes: undefined });
});

test("rows are read by header, with their number; what is gone is empty", () => {
  expect(readRows(columns, visits(["Mine", "Day", "Place"], ["m", 7, "North"], ["", "", ""]))).toEqual([
    { row: 3, cells: { Place: "North", Day: 7, Notes: "" } },
    { row: 4, cells: { Place: "", Day: "", Notes: "" } },
  ]);
  expect(readRows(columns, visits(["Place"]))).toEqual([]);
});

test("a column that is needed and gone is named, with the button to press again", () => {
  const positions = columnPositions(columns, visits(["Place", "Notes"]));
  expect(() => {
    requireColumns("Visits", positions, ["Place", "Day"], "Make the visits");
  }).toThrow(
    new CannotDo(
      "The table on the sheet Visits has no column Day. Put the header back, then press Make the visits again.",
    ),
  );
  expect(() => {
    requireColumns("Visits", positions, ["Place"], "Make the visits");
  }).not.toThrow();
});

test("a sheet that has lost its table is not written over", () => {
  expect(() => {
    refuseLostTable(VISITS, ["Case list", "Visits"]);
  }).toThrow(
    new CannotDo(
      "The sheet Visits has lost its table. Undo that in Excel; or select its headers and rows, press Ctrl+T and name the table Visits on the Table Design tab. Then press Make the visits again. To begin anew, rename the sheet.",
    ),
  );
  expect(() => {
    refuseLostTable(VISITS, ["Case list"]);
  }).not.toThrow();
});

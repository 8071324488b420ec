import { columnPositions } from "../../../src/domain/spreadsheet/sheet-table";
import { rowNumber } from "../../../src/domain/spreadsheet/address";
import {
  addedRows,
  bodyValidations,
  columnWidths,
  correctedCells,
  newTable,
} from "../../../src/domain/spreadsheet/write-table";
import { inLines } from "../support/in-lines";
import { VISITS, visits } from "./a-sheet-table";

const VALIDATION =
  '{"rule":{"kind":"custom","formula":"=LEN($C3)<9"},"prompt":{"title":"Notes","message":"In short."}}';
const HEADER = '{"fill":"1F3864","colour":"FFFFFF","bold":true,"wrap":true,"vertical":"Top"}';

test("a new table is written, formatted, given dropdowns and widths, and set up to be printed", () => {
  const rows = [
    { place: "North", day: 7 },
    { place: "South", day: undefined },
  ];
  expect(inLines(newTable(VISITS, rows))).toEqual([
    'write Visits A2:C2 [["Place","Day","Notes"]]',
    "add table Visits A2:C4 Visits",
    'format Visits A3:A4 {"bold":true}',
    `format Visits A2:C2 ${HEADER}`,
    `validate Visits C3:C4 ${VALIDATION}`,
    'write Visits A3:C4 [["North",7,""],["South","",""]]',
    "column width Visits A:A 90",
    "column width Visits B:B 60",
    "column width Visits C:C 120",
    "fit rows Visits 2:4",
    "freeze Visits 2 1",
    "print setup Visits $1:$2",
  ]);
});

test("a table without rows has an empty one, and may print fewer rows on every page", () => {
  const lines = inLines(newTable({ ...VISITS, printedRows: 1 }, []));
  expect(lines).toContain('write Visits A2:C2 [["Place","Day","Notes"]]');
  expect(lines).toContain("add table Visits A2:C3 Visits");
  expect(lines).toContain("print setup Visits $1:$1");
});

test("rows are added under their headers, formatted first; what people fill in is left alone", () => {
  const existing = visits(["Notes", "Mine", "Place"], ["n", "m", "North"]);
  expect(inLines(addedRows(VISITS, existing, [{ place: "South", day: 8 }]))).toEqual([
    'format Visits C4 {"bold":true}',
    'add table rows Visits A2:C4 Visits A4:C4 [[null,null,"South"]]',
  ]);
  expect(addedRows(VISITS, existing, [])).toEqual([]);
});

test("only cells that hold something else are corrected", () => {
  const existing = visits(["Day", "Place"], [7, " North "]);
  const positions = columnPositions(VISITS.columns, existing);
  const correct = (place: string, day: number): string[] =>
    inLines(
      correctedCells(existing, positions, rowNumber(3), [
        ["Place", place],
        ["Day", day],
        ["Notes", "gone"],
      ]),
    );
  expect(correct("North", 7)).toEqual([]);
  expect(correct("South", 8)).toEqual(['write Visits B3 [["South"]]', "write Visits A3 [[8]]"]);
});

test("dropdowns and prompts go where their columns are", () => {
  expect(inLines(bodyValidations(VISITS.columns, visits(["Place", "Notes"], ["North", ""])))).toEqual([
    `validate Visits B3 ${VALIDATION.replace("$C3", "$B3")}`,
  ]);
  expect(bodyValidations(VISITS.columns, visits(["Place"], ["North"]))).toEqual([]);
});

test("widths begin at the column that they are for", () => {
  expect(inLines(columnWidths("Visits", [10, 20], 25))).toEqual([
    "column width Visits Z:Z 10",
    "column width Visits AA:AA 20",
  ]);
});

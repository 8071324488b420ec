import { cellsLine, headingLine } from "../../../../src/domain/choose/selection-record/record-line";
import { selectionRecordSheet } from "../../../../src/domain/choose/selection-record/selection-record-sheet";
import type { SheetsAndNames } from "../../../../src/domain/spreadsheet/defined-names";
import { aCase, aList, LIST_DATE } from "../../../support/a-list";
import { inLines } from "../../support/in-lines";
import { PlannedBook } from "../../support/planned-book";
import { NAMES } from "../a-flagged-sheet";

const LINES = [
  headingLine("How"),
  cellsLine("Seed", "=4-6"),
  cellsLine(),
  headingLine("Case number", "Ticket"),
];
const NEW: SheetsAndNames = { sheets: ["Case list", "Selected cases", "Tracking"], names: new Map() };
const MADE: SheetsAndNames = { sheets: ["Selected cases", "Selection record"], names: NAMES };
const record = (workbook: SheetsAndNames, lines = LINES, position?: number) =>
  selectionRecordSheet(aList([aCase()]), lines, workbook, position);

/** All of it that does not depend on whether the sheet is new. */
const WRITTEN = [
  'format Selection record A1 {"bold":true,"size":14}',
  'write Selection record A1 [["Selection record"]]',
  'format Selection record B2 {"numberFormat":"@"}',
  'format Selection record B3 {"numberFormat":"dd/mm/yyyy","horizontal":"Left"}',
  `write Selection record A2:B3 [["Local authority","Sampleshire"],["List date",${LIST_DATE}]]`,
  'write Selection record A4 [["The add-in writes this sheet anew each time the ten are flagged or one is replaced. Keep notes on another sheet."]]',
  'format Selection record A6:F9 {"numberFormat":"@","bold":false,"colour":"000000","wrap":false,"vertical":"Top","horizontal":"Left"}',
  'format Selection record A6 {"bold":true,"colour":"1F3864"}',
  'format Selection record A9:B9 {"bold":true,"colour":"1F3864"}',
  'write Selection record A6:F9 [["How","","","","",""],["Seed","=4-6","","","",""],["","","","","",""],["Case number","Ticket","","","",""]]',
  "clear Selection record A10:F1048576",
  ...[150, 110, 110, 110, 130, 130].map((width, i) => {
    const column = "ABCDEF".charAt(i);
    return `column width Selection record ${column}:${column} ${width}`;
  }),
  "print setup Selection record $1:$3 []",
];

test("a new sheet gets its place and its name, and prints on A4, the heading on every page", () => {
  const changes = record(NEW, LINES, 2);
  expect(new PlannedBook(new Set(NEW.sheets)).follow(changes).amiss).toEqual([]);
  expect(inLines(changes)).toEqual([
    "add sheet Selection record 2",
    "add name SelectionRecord Selection record A1",
    ...WRITTEN,
  ]);
});

test("made again it is written over and what is left below cleared, wherever it has been renamed to", () => {
  expect(inLines(record(MADE))).toEqual(WRITTEN);
  const names = new Map([["SelectionRecord", "='How we chose'!$A$1"]]);
  const renamed = record({ sheets: ["How we chose", "Selection record"], names });
  expect(new Set(renamed.map((change) => "sheet" in change && change.sheet))).toEqual(
    new Set(["How we chose"]),
  );
});

test("a name left behind by a sheet that was deleted is given to the new one", () => {
  expect(inLines(record({ ...NEW, names: new Map([["SelectionRecord", "=#REF!"]]) }))).toContain(
    "move name SelectionRecord Selection record A1",
  );
});

test("somebody else’s sheet of that name is left alone, and so is one in which rows were inserted above", () => {
  expect(() => record({ ...NEW, sheets: ["selection record"] })).toThrow(
    "There is a sheet Selection record that is not the add-in’s. Rename it, then press Flag the ten again.",
  );
  const names = new Map([["SelectionRecord", "='Selection record'!$A$3"]]);
  expect(() => record({ ...MADE, names })).toThrow(
    "On the sheet Selection record the record no longer begins in A1, and it is not written over what stands there now. Take out what was inserted, or delete the sheet, then press Flag the ten again.",
  );
});

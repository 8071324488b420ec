import fc from "fast-check";
import { sameReading } from "../../../src/app/live/same-reading";
import type { ListReading, Reading } from "../../../src/app/workbook";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import { aCase, aList, cases } from "../../support/a-list";
import { replaced } from "../../support/replaced";
import { EMPTY, readingOf } from "../../support/fake-workbook";

const list = aList(cases(4));
const reading = (change: Partial<ListReading> = {}): Reading => readingOf(list, change);
const { cells, range } = reading().list ?? {};

const anyCell: fc.Arbitrary<Cell> = fc.oneof(fc.string(), fc.integer(), fc.boolean());
const sheet = fc.tuple(fc.nat(6), fc.nat(6)).chain(([height, width]) =>
  fc.array(fc.array(anyCell, { minLength: width + 1, maxLength: width + 1 }), {
    minLength: height + 1,
    maxLength: height + 1,
  }),
);
const withCells = (values: readonly (readonly Cell[])[]): Reading =>
  reading({ cells: { top: 0, left: 0, values } });

test("two readings with the same cells are the same", () => {
  fc.assert(
    fc.property(sheet, (values) => sameReading(withCells(values), withCells(values.map((row) => [...row])))),
  );
});

test("any one changed cell makes another reading", () => {
  fc.assert(
    fc.property(sheet, fc.nat(), fc.nat(), anyCell, (values, down, across, cell) => {
      const row = down % values.length;
      const old = values[row] ?? [];
      const column = across % old.length;
      fc.pre(old[column] !== cell);
      const changed = replaced(values, row, replaced(old, column, cell));
      expect(sameReading(withCells(values), withCells(changed))).toBe(false);
    }),
  );
});

test("a number and the same digits as text are not the same cell", () => {
  expect(sameReading(withCells([[7]]), withCells([["7"]]))).toBe(false);
});

test("more rows or columns make another reading, even if they are empty", () => {
  expect(sameReading(withCells([["x"]]), withCells([["x"], [""]]))).toBe(false);
  expect(sameReading(withCells([["x"]]), withCells([["x", ""]]))).toBe(false);
});

test("the same list read twice is the same reading", () => {
  expect(sameReading(reading(), readingOf(aList(cases(4))))).toBe(true);
  expect(sameReading(reading(), readingOf(aList([...cases(3), aCase({ age: 8 })])))).toBe(false);
});

const CHANGES: readonly (readonly [string, Reading])[] = [
  ["another name of the file", { ...reading(), workbookName: "Case list.csv" }],
  ["another sheet", { ...reading(), sheets: ["Case list", "Codes", "Mine"] }],
  ["a name that is gone", { ...reading(), names: new Map() }],
  [
    "a name that points elsewhere",
    { ...reading(), names: new Map(reading().names).set("ListDate", "=Codes!$A$1") },
  ],
  ["another text kept", { ...reading(), settings: new Map([["reasons", "[]"]]) }],
  [
    "a table of ours that has come",
    {
      ...reading(),
      ourTables: {
        Checks: {
          sheet: "Checks",
          hasTotalRow: false,
          isProtected: false,
          range: { top: 0, left: 0, bottom: 1, right: 1 },
          cells: { top: 0, left: 0, values: [] },
        },
      },
    },
  ],
  ["a list that is gone", { ...reading(), list: undefined }],
  ["a sheet renamed", reading({ sheet: "Cases" })],
  ["a sheet protected", reading({ isProtected: true })],
  [
    "a table that has grown",
    reading({ range: { top: 4, left: 0, bottom: 9, right: 22, ...(range && { bottom: 50 }) } }),
  ],
  ["cells that have moved down", reading({ cells: { top: 1, left: 0, values: cells?.values ?? [] } })],
  ["cells that have moved along", reading({ cells: { top: 0, left: 1, values: cells?.values ?? [] } })],
  ["a total row", reading({ hasTotalRow: true })],
  ["a cell far below", reading({ farBelow: { row: 38_999, column: 24 } })],
];

test.each(CHANGES)("%s makes another reading", (_, changed) => {
  expect(sameReading(reading(), changed)).toBe(false);
  expect(sameReading(changed, reading())).toBe(false);
});

test("where there is no list, what is in front does not matter: nothing of it is checked", () => {
  expect(sameReading(EMPTY, { ...EMPTY, sheetInFront: undefined })).toBe(true);
});

import { isWithoutRows, toEndSheet } from "../../../src/domain/spreadsheet/begun-sheet";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import type { Change } from "../../../src/domain/spreadsheet/change";

const MAKING: readonly Change[] = [
  { type: "write setting", key: "k", text: "t" },
  { type: "add sheet", sheet: "Visits" },
  { type: "write", sheet: "Visits", range: "A1:B1", cells: [["Place", "Day"]] },
  { type: "add table", sheet: "Visits", range: "A1:B2", table: "Visits" },
  { type: "write", sheet: "Visits", range: "A2:B2", cells: [["North", "=TODAY()"]] },
];
const TABLE = { top: 0, left: 0, bottom: 1, right: 1 };
const found = (values: Cell[][], ...names: string[]) => ({
  sheet: "Visits",
  formulas: { top: 0, left: 0, values },
  tables: names.map((name) => ({ name, range: TABLE })),
});
const typesLeft = (...sheet: Parameters<typeof found>): string[] | undefined =>
  toEndSheet(MAKING, found(...sheet))?.map(({ type }) => type);

test("a sheet that is blank, or holds only what would be written, is gone on with", () => {
  const rest = ["write setting", "write", "add table", "write"];
  expect(typesLeft([])).toEqual(rest);
  expect(typesLeft([["Place", "Day"]])).toEqual(rest);
  expect(
    typesLeft([
      ["Place", "Day"],
      ["", "=TODAY()"],
    ]),
  ).toEqual(rest);
});

test("a table over the same cells is not added again, and gets its name where it has none yet", () => {
  expect(typesLeft([["Place", "Day"]], "Visits")).toEqual(["write setting", "write", "write"]);
  expect(toEndSheet(MAKING, found([["Place", "Day"]], "Table1"))).toContainEqual({
    type: "take over table",
    table: "Table1",
    name: "Visits",
  });
});

test("where somebody has written anything else, or made other tables, nothing is gone on with", () => {
  expect(typesLeft([["Place", "mine"]])).toBeUndefined();
  expect(typesLeft([["Place", "Day", "mine"]])).toBeUndefined();
  expect(typesLeft([], "Visits", "Mine")).toBeUndefined();
});

test("a table without rows has nothing below its headers", () => {
  const table = (values: Cell[][]) => ({
    sheet: "Visits",
    range: TABLE,
    hasTotalRow: false,
    cells: { top: 0, left: 0, values },
  });
  expect(isWithoutRows(table([["Place", "Day"]]))).toBe(true);
  expect(
    isWithoutRows(
      table([
        ["Place", "Day"],
        ["", "x"],
      ]),
    ),
  ).toBe(false);
});

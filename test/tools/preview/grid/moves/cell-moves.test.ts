import { rangeAddress } from "../../../../../src/domain/spreadsheet/address";
import { type CellMove, placedAfter } from "../../../../../tools/preview/grid/moves/cell-moves";
import type { SheetRange } from "../../../../../tools/preview/host/grid";
import { rangeAt } from "../../../../support/range-at";

const on = (address: string, sheet = "list"): SheetRange => ({ sheet, ...rangeAt(address) });

const shift = (
  kind: "inserted" | "deleted",
  axis: "rows" | "columns",
  start: number,
  count = 1,
  [from, to] = [0, 10_000],
): CellMove => ({ kind, sheet: "list", axis, start, count, from, to });

const moved = (area: string, target: string, sheet = "list"): CellMove => ({
  kind: "moved",
  area: on(area),
  target: on(target, sheet),
});

const after = (range: string, move: CellMove, formulas: readonly string[] = []) =>
  placedAfter({ range: on(range), formulas }, [move], (name) => name.toLowerCase());

const parts = (range: string, move: CellMove): string[] =>
  after(range, move).map((part) => `${part.range.sheet} ${rangeAddress(part.range)}`);

/** The formula of a range as it is for each part of it after the move. */
const formulas = (formula: string, range: string, move: CellMove): string[] =>
  after(range, move, [formula]).map((part) => `${rangeAddress(part.range)} ${part.formulas.join()}`);

test("rows and columns that are put in push what stands behind them, and make longer what they stand in", () => {
  expect(parts("B6:C105", shift("inserted", "rows", 5, 2))).toEqual(["list B8:C107"]);
  expect(parts("B6:C105", shift("inserted", "rows", 20, 2))).toEqual(["list B6:C107"]);
  expect(parts("B6:C105", shift("inserted", "columns", 1))).toEqual(["list C6:D105"]);
  expect(parts("B6:C105", shift("inserted", "columns", 2))).toEqual(["list B6:D105"]);
  expect(parts("B6:C105", shift("inserted", "columns", 3))).toEqual(["list B6:C105"]);
});

test("what stands in deleted rows or columns only is gone", () => {
  expect(parts("B6:C105", shift("deleted", "columns", 1))).toEqual(["list B6:B105"]);
  expect(parts("B6:C105", shift("deleted", "columns", 0, 3))).toEqual([]);
  expect(parts("B6:C105", shift("deleted", "rows", 5))).toEqual(["list B6:C104"]);
});

test("where only some rows move, what reaches beyond them is divided", () => {
  const inTable = shift("inserted", "columns", 2, 1, [4, 104]);
  expect(parts("D6:D105", inTable)).toEqual(["list E6:E105"]);
  expect(parts("D1:D3", inTable)).toEqual(["list D1:D3"]);
  expect(parts("D1:D200", inTable)).toEqual(["list E5:E105", "list D1:D4", "list D106:D200"]);
});

test("cells that are moved take along what is theirs, and put it in the place of what was there", () => {
  expect(parts("F6:F105", moved("F10", "H10"))).toEqual(["list F6:F9", "list F11:F105", "list H10"]);
  expect(parts("H6:H105", moved("F10", "H10"))).toEqual(["list H6:H9", "list H11:H105"]);
  expect(parts("F10", moved("F10", "B2", "other"))).toEqual(["other B2"]);
});

test("a formula follows the cells that it refers to", () => {
  const formula = "=AND($B6=1,H6>0,SUMPRODUCT(--($A$6:$A$105=$A6))>1,Other!B6)";
  expect(formulas(formula, "F6:F105", shift("inserted", "columns", 1))).toEqual([
    "G6:G105 =AND($C6=1,I6>0,SUMPRODUCT(--($A$6:$A$105=$A6))>1,Other!B6)",
  ]);
  expect(formulas(formula, "F6:F105", shift("inserted", "rows", 20, 2))).toEqual([
    "F6:F107 =AND($B6=1,H6>0,SUMPRODUCT(--($A$6:$A$107=$A6))>1,Other!B6)",
  ]);
  expect(formulas(formula, "F6:F105", shift("inserted", "rows", 2))).toEqual([
    "F7:F106 =AND($B7=1,H7>0,SUMPRODUCT(--($A$7:$A$106=$A7))>1,Other!B6)",
  ]);
});

test("when the first row goes, the formula is written for the next", () => {
  expect(formulas("=SUMPRODUCT(--($A$6:$A$105=$A6))>1", "B6:B105", shift("deleted", "rows", 5))).toEqual([
    "B6:B104 =SUMPRODUCT(--($A$6:$A$104=$A6))>1",
  ]);
});

test("a cell that is deleted leaves an error, one of another sheet does not care", () => {
  expect(formulas("=$B$3>Codes!$B$3", "B6:B105", shift("deleted", "rows", 2))).toEqual([
    "B5:B104 =#REF!>Codes!$B$3",
  ]);
});

test("each part of a divided range has a formula for its own first cell", () => {
  expect(formulas("=$B6>$D$1", "F6:F105", moved("F10", "H20"))).toEqual([
    "F6:F9 =$B6>$D$1",
    "F11:F105 =$B11>$D$1",
    "H20 =$B20>$D$1",
  ]);
});

test("where columns change places, what covers all of them stays one", () => {
  const swap = [
    shift("inserted", "columns", 6),
    moved("C1:C1048576", "G1:G1048576"),
    shift("deleted", "columns", 2),
  ];
  const placed = (range: string, formula: string) =>
    placedAfter({ range: on(range), formulas: [formula] }, swap, () => undefined).map(
      (part) => `${rangeAddress(part.range)} ${part.formulas.join()}`,
    );
  expect(placed("A6:W105", '=$W6="Yes"')).toEqual(['A6:W105 =$W6="Yes"']);
  expect(placed("C6:C105", "=ISNUMBER($C6)")).toEqual(["F6:F105 =ISNUMBER($F6)"]);
  expect(placed("E6:E105", "=ISNUMBER(E6)+$C6")).toEqual(["D6:D105 =ISNUMBER(D6)+$F6"]);
});

test("a first row that a table gains has what the one below it has", () => {
  const first = { ...shift("inserted", "rows", 5), growsFirst: true };
  expect(formulas("=AND($B6=1,$A$6:$A$105>0)", "B6:B105", first)).toEqual([
    "B6:B106 =AND($B6=1,$A$7:$A$106>0)",
  ]);
});

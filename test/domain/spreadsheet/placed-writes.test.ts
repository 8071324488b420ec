import { rangeAddress } from "../../../src/domain/spreadsheet/address";
import type { Change } from "../../../src/domain/spreadsheet/change";
import { type Place, placedWrites } from "../../../src/domain/spreadsheet/placed-writes";

const write = (range: string, sheet = "List"): Change => ({ type: "write", sheet, range, cells: [["x"]] });
const insert = (before: number, count: number): Change => ({
  type: "insert rows",
  sheet: "List",
  before,
  count,
});
const said = (place: Place | undefined): string =>
  place ? `${place.sheet} ${rangeAddress(place.range)}` : "new";
const places = (...changes: Change[]): string[] =>
  placedWrites(changes).map(({ before, after }) => `${said(before)} > ${said(after)}`);

test("what nothing moves stands where it stood", () => {
  expect(places(write("B3"), { type: "show", sheet: "List", cell: "A1" })).toEqual(["List B3 > List B3"]);
});

test("rows inserted before a write are new, and what is below them stood higher", () => {
  expect(places(insert(3, 2), write("B2"), write("B3"), write("B4:C5"), write("B5"))).toEqual([
    "List B2 > List B2",
    "new > List B3",
    "new > List B4:C5",
    "List B3 > List B5",
  ]);
});

test("rows inserted after a write move it down", () => {
  expect(places(write("B2"), write("B3"), insert(3, 2))).toEqual(["List B2 > List B2", "List B3 > List B5"]);
});

test("on a sheet that is made, nothing stood; a renamed one had another name", () => {
  expect(places({ type: "add sheet", sheet: "New" }, write("A1", "New"))).toEqual(["new > new"]);
  expect(places({ type: "rename sheet", sheet: "Sheet1", to: "List" }, write("A1"), insert(1, 1))).toEqual([
    "Sheet1 A1 > List A2",
  ]);
});

test("the headers of a table that is made are written, each where it stood before columns were put in", () => {
  const table: Change = { type: "add table", sheet: "List", range: "A5:C9", table: "T" };
  expect(
    places({ type: "insert columns", sheet: "List", before: "B", count: 1 }, table, write("A5")),
  ).toEqual(["List A5 > List A5", "new > List B5", "List B5 > List C5", "List A5 > List A5"]);
});

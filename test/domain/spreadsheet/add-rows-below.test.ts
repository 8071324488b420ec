import type { Cell } from "../../../src/domain/spreadsheet/cell";
import { addRowsBelow } from "../../../src/domain/spreadsheet/add-rows-below";

/** A table in rows 5 to 7 of a sheet whose cells begin in row 3, with what stands below it. */
const below = (...rows: readonly Cell[][]) => ({
  sheet: "Tracking",
  range: { top: 4, left: 0, bottom: 6, right: 1 },
  cells: { top: 2, left: 0, values: [["Title"], [], ["A", "B"], ["a", "b"], ["c", "d"], ...rows] },
});
const FRESH = [
  ["e", "f"],
  ["g", null],
];
const ADDED = {
  ...{ type: "add table rows", table: "Tracking", becomes: "A5:B9", sheet: "Tracking", range: "A8:B9" },
  cells: FRESH,
};

test("rows are added where nothing stands below, or only spaces", () => {
  expect(addRowsBelow(below(), "Tracking", FRESH)).toEqual([ADDED]);
  expect(addRowsBelow(below(["", " "], [" "], ["a note further down"]), "Tracking", FRESH)).toEqual([ADDED]);
});

test("what stands in the rows that are needed moves down in whole rows first", () => {
  const moved = [{ type: "insert rows", sheet: "Tracking", before: 8, count: 2 }, ADDED];
  expect(addRowsBelow(below(["", "a note"]), "Tracking", FRESH)).toEqual(moved);
  expect(addRowsBelow(below([], ["a note"]), "Tracking", FRESH)).toEqual(moved);
});

test("rows that an earlier press has left below the table are taken in where they are", () => {
  expect(addRowsBelow(below(["e", " f "], ["g", "a note beside"]), "Tracking", FRESH)).toEqual([ADDED]);
  const dated = [["e", "=TODAY()"]];
  expect(addRowsBelow(below(["e", 38_899]), "Tracking", dated)).toMatchObject([{ cells: dated }]);
  expect(addRowsBelow(below(["e", "f"], ["h"]), "Tracking", FRESH)).toHaveLength(2);
});

test("formats come before the rows they are for, and no rows are no change", () => {
  const look = { type: "format", sheet: "Tracking", range: "A8", style: { bold: true } } as const;
  expect(addRowsBelow(below(), "Tracking", FRESH, [look])).toEqual([look, ADDED]);
  expect(addRowsBelow(below(["a note"]), "Tracking", [], [look])).toEqual([]);
});

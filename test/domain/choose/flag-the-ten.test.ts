import { EMPTY_RECORD } from "../../../src/domain/choose/choice-record/choice-record";
import { withExclusion } from "./after";
import { currentChoice } from "../../../src/domain/choose/choice-record/current-choice";
import { aList, theHundred } from "../../support/a-list";
import { PlannedBook } from "../support/planned-book";
import { sheetOf, type Written } from "../support/written";
import { DRAWN_AT, byHandIn, type Going, pressed, withdrawn } from "./a-chosen-ten";
import { column, flagged, under } from "./a-flagged-sheet";
import { flagTheTen } from "./at-once";

const START: Going = {
  list: aList(theHundred().map((row, i) => ({ ...row, caseNumber: `Ab ${1001 + i}` }))),
  kept: withExclusion(EMPTY_RECORD, "ab 1040", "sibling of Ab 1002"),
};
const DRAWN = pressed("Draw", byHandIn(START, ["ab 1002"]));
const FIRST = flagged(DRAWN);

test("both sheets are made in one list of changes, and that is said", () => {
  const { changes, words } = FIRST;
  expect(new PlannedBook(new Set(["Case list"])).follow(changes).amiss).toEqual([]);
  const added = changes.flatMap((change) => (change.type === "add sheet" ? [change] : []));
  // New sheets go behind all others, so the second stands right behind the first.
  expect(added).toEqual([
    { type: "add sheet", sheet: "Selected cases" },
    { type: "add sheet", sheet: "Selection record" },
  ]);
  expect(changes).toContainEqual({ type: "show", sheet: "Selected cases", cell: "A1" });
  expect(words).toBe(
    "10 cases flagged on the sheet Selected cases: 4 LAC, 2 CPR, 4 LDD. How they were chosen stands on the sheet Selection record.",
  );
});

test("nothing stands below the table", () => {
  const { cells, range } = FIRST.selected;
  expect(cells.values).toHaveLength(range.bottom + 1);
});

test("the same ten again change no cell of the table, and the record is written anew", () => {
  const again = flagged({ ...DRAWN, kept: FIRST.kept }, FIRST.selected);
  expect(again.selected).toEqual(FIRST.selected);
  expect(again.record).toEqual(FIRST.record);
  expect(again.kept).toEqual(FIRST.kept);
  expect(again.words).toBe("The same ten. The record is up to date.");
});

test("a seed that reads as a formula is kept as text", () => {
  const { changes } = flagged(pressed("Draw", START, "=1+1"));
  const written = changes.findIndex(
    (change) => change.type === "write" && change.cells.flat().includes("=1+1"),
  );
  const formatted = changes.findIndex(
    (change) =>
      change.type === "format" && change.range.startsWith("A6:F") && change.style.numberFormat === "@",
  );
  expect(formatted).toBeGreaterThan(-1);
  expect(written).toBeGreaterThan(formatted);
});

test("a withdrawal stays in its row, and in the record with reason, time and replacement", () => {
  const [, gone] = column("Case number", FIRST.selected);
  const after = withdrawn(
    { ...DRAWN, kept: FIRST.kept },
    String(gone).toLowerCase(),
    "other",
    "asked to be left out",
  );
  const { selected, record, words } = flagged(after, FIRST.selected);
  expect(words).toBe(
    "Selected cases: 1 other row added, 3 cells brought up to date. How they were chosen stands on the sheet Selection record.",
  );
  expect(column("Case number", selected).slice(0, 19)).toEqual(column("Case number", FIRST.selected));
  expect(column("Status", selected)[1]).toBe("Withdrawn");
  expect(column("No.", selected)[1]).toBe(2);
  const replacement = after.kept.withdrawals[0]?.replacement ?? "";
  const row = column("Case number", selected)
    .map((number) => String(number).toLowerCase())
    .indexOf(replacement);
  expect(row).toBeGreaterThanOrEqual(10);
  expect(column("Status", selected)[row]).toBe("Chosen");
  expect(column("Status", selected).filter((status) => status === "Chosen")).toHaveLength(10);
  expect(column("Status", selected).filter((status) => status === "Reserve")).toHaveLength(9);
  expect(under("Withdrawn", record)).toEqual([
    [
      gone,
      `other: asked to be left out; replaced by ${replacement.replace("ab", "Ab")} on 25/11/2026 09:10 GMT`,
    ],
  ]);
  expect(record).toContainEqual([gone, expect.any(String), expect.any(String), "Withdrawn"]);
});

test("former reserves stay in their rows and are reserves no longer", () => {
  const again = pressed("Draw", { ...DRAWN, kept: FIRST.kept }, "another seed");
  const { selected, words } = flagged(again, FIRST.selected);
  expect(words).toBe(
    "Selected cases: 8 added, 7 other rows added, 7 no longer chosen, 12 cells brought up to date. How they were chosen stands on the sheet Selection record.",
  );
  const statuses = column("Status", selected);
  expect(column("Case number", selected).slice(0, 19)).toEqual(column("Case number", FIRST.selected));
  expect(statuses.filter((status) => status === "Chosen")).toHaveLength(10);
  expect(statuses.filter((status) => status === "Reserve")).toHaveLength(9);
  expect(statuses.filter((status) => status === "No longer chosen")).toHaveLength(statuses.length - 19);
});

describe("a workbook in which an earlier version wrote below the table", () => {
  const { range, cells } = FIRST.selected;
  const below = [
    [],
    [],
    [],
    ["How the ten were chosen"],
    ["Seed", "", "", "4-6-1-3"],
    ["Method", "", "", "Draw, as agreed"],
    ["Ask the team"],
    ["Seed", "", "", "4-6-1-3"],
  ];
  const old: Written = { range, cells: sheetOf([...cells.values, ...below]) };
  // Of "How the ten were chosen", of "Seed", "4-6-1-3" and of "Method", "Draw: the open places filled by ticket".
  const oldLines = ["c04661a317", "57868a073c", "102d667904"];
  const going = { ...DRAWN, kept: { ...FIRST.kept, oldLines } };

  test("is carried over: what still says what was written goes, what people typed or changed stays", () => {
    const { selected, kept, words, changes } = flagged(going, old, false);
    expect(
      selected.cells.values.slice(range.bottom + 1).map((row) => row.filter((cell) => cell !== "")),
    ).toEqual([[], [], [], [], [], ["Method", "Draw, as agreed"], ["Ask the team"], ["Seed", "4-6-1-3"]]);
    expect(kept.oldLines).toEqual([]);
    expect(words).toMatch(/^Selected cases: what stood below the table cleared\. How they were chosen/);
    expect(changes).toContainEqual({
      type: "add sheet",
      sheet: "Selection record",
      position: 2,
    });
  });

  test("once carried over, nothing below is looked at any more", () => {
    const carried = flagged(going, old, false);
    const again = flagged({ ...DRAWN, kept: carried.kept }, old);
    expect(again.selected.cells).toEqual(old.cells);
  });
});

test("it is refused unless there are ten, and where the sheet has lost its table", () => {
  const workbook = { sheets: ["Selected cases"], names: new Map(), selectedCases: undefined, version: "1" };
  const flag = ({ list, kept }: Going) => flagTheTen(list, kept, DRAWN_AT, workbook);
  const [first = ""] = currentChoice(DRAWN.list, DRAWN.kept).ten.map(({ theCase }) => theCase.number);
  expect(() => flag(byHandIn(DRAWN, [], [first]))).toThrow("LAC: 3 of 4. Choose 1 more.");
  const lacAndCpr = DRAWN.list.cases.flatMap(({ group, number, tracked }) =>
    tracked && group !== "LDD" ? [number] : [],
  );
  expect(() => flag(byHandIn(DRAWN, [], lacAndCpr))).toThrow(
    "LAC: 0 of 4. Choose 4 more. CPR: 0 of 2. Choose 2 more.",
  );
  expect(() => flag(DRAWN)).toThrow(
    "The sheet Selected cases has lost its table. Undo that in Excel; or select its headers and rows, press Ctrl+T and name the table SelectedCases on the Table Design tab. Then press Flag the ten again. To begin anew, rename the sheet.",
  );
});

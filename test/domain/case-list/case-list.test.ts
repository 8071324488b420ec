import fc from "fast-check";
import { readCaseList } from "../../../src/domain/case-list/case-list";
import { countTexts, expectedCount } from "../../../src/domain/case-list/counts";
import { cellAt } from "../../../src/domain/spreadsheet/sheet-cells";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import { check } from "../../../src/domain/case-list/check";
import { columnsIn } from "../../../src/domain/case-list/column-set";
import { COLUMNS } from "../../../src/domain/case-list/columns";
import { listLayout, STANDARD_LAYOUT } from "../../../src/domain/case-list/list-layout";
import { aCase, aList, cases, LIST_DATE, theHundred } from "../../support/a-list";
import { replaced } from "../../support/replaced";

test("the hundred that is asked for is counted 35, 30, 35 and 100", () => {
  expect(countTexts(aList(theHundred()))).toEqual([
    "LAC 35 of 35",
    "CPR 30 of 30",
    "LDD 35 of 35",
    "All 100 of 100",
  ]);
});

test("duplicates count in their group; rows with a blank or wrong group only in all", () => {
  const list = aList([
    aCase({ caseNumber: 1 }),
    aCase({ caseNumber: 1 }),
    aCase({ group: "" }),
    aCase({ group: "lacs" }),
    aCase({ group: " ldd" }),
    {},
    { tracked: "Yes" },
  ]);
  expect(list.counts).toEqual({ LAC: 2, CPR: 0, LDD: 1, All: 5 });
});

test("what is expected stands in the band; all is the sum of the groups", () => {
  const list = aList([], { ExpectedLAC: 20, ExpectedCPR: 10 });
  expect(expectedCount(list, "LAC")).toBe(20);
  expect(expectedCount(list, "All")).toBe(65);
});

test.each(["", "35", 34.5, -1, true, "#REF!"])(
  "with %j for an expected number none is known, nor a sum",
  (cell) => {
    const list = aList([], { ExpectedCPR: cell });
    expect(expectedCount(list, "CPR")).toBeUndefined();
    expect(expectedCount(list, "All")).toBeUndefined();
    expect(countTexts(list)).toEqual(["LAC 0 of 35", "CPR 0 of ?", "LDD 0 of 35", "All 0 of ?"]);
  },
);

test("a case number used more than once is known with all its places, whatever its case and spaces", () => {
  const list = aList([
    aCase({ caseNumber: "ab 1" }),
    aCase({ caseNumber: 7 }),
    aCase({ caseNumber: " AB  1" }),
    aCase({ caseNumber: "" }),
    aCase({ caseNumber: "" }),
    aCase({ caseNumber: "Ab 1" }),
    aCase({ caseNumber: "7" }),
  ]);
  expect([...list.repeats]).toEqual([
    ["ab 1", [0, 2, 5]],
    ["7", [1, 6]],
  ]);
});

test("blank numbers and error values are no duplicates of each other", () => {
  expect(aList([aCase({ caseNumber: "#N/A" }), aCase({ caseNumber: "#N/A" })]).repeats.size).toBe(0);
  expect(aList([aCase({ caseNumber: " " }), aCase({ caseNumber: "  " })]).repeats.size).toBe(0);
});

test("whatever stands in Tracked of a row that is not started is known", () => {
  expect(aList([{ tracked: "Yes" }, aCase(), {}, { tracked: "?" }, { tracked: " " }]).looseTicks).toEqual([
    0, 3,
  ]);
});

test("the list date is a date cell’s day, or none", () => {
  expect(aList([]).listDate).toBe(LIST_DATE);
  expect(aList([], { ListDate: LIST_DATE + 0.5 }).listDate).toBe(LIST_DATE);
  expect(aList([], { ListDate: "13/06/2006" }).listDate).toBeUndefined();
  expect(aList([], { ListDate: "" }).listDate).toBeUndefined();
});

test("outside the used range cells are empty", () => {
  const cells = { top: 2, left: 1, values: [["x"]] };
  expect([cellAt(cells, 2, 1), cellAt(cells, 0, 0), cellAt(cells, 3, 1), cellAt(cells, 2, 9)]).toEqual([
    "x",
    "",
    "",
    "",
  ]);
});

test("a list reads the same with its columns moved and people’s own between them", () => {
  const plain = aList([...cases(3), aCase({ livesIn: 7 })]);
  const reading = plain.cases.map(({ cells }) => cells);
  const order = fc.shuffledSubarray([...COLUMNS.keys(), -1, -2], { minLength: COLUMNS.length + 2 });
  fc.assert(
    fc.property(order, fc.nat(3), (at, left) => {
      const row = (cell: (index: number) => Cell): Cell[] =>
        at.map((index) => (index < 0 ? "ours" : cell(index)));
      const table = { top: 4, left, bottom: 4 + reading.length, right: left + at.length - 1 };
      const headers = row((index) => COLUMNS[index]?.header ?? "");
      const layout = listLayout("Case list", table, headers, new Map());
      const values = [headers, ...reading.map((cells) => row((index) => cells[index] ?? ""))];
      const moved = readCaseList(layout, { top: 4, left, values });
      expect(
        moved.cases.map(({ number, filled, offList, group }) => ({ number, filled, offList, group })),
      ).toEqual(
        plain.cases.map(({ number, filled, offList, group }) => ({ number, filled, offList, group })),
      );
      expect(moved.counts).toEqual(plain.counts);
    }),
    { numRuns: 50 },
  );
});

test("a missing column is empty in every case and not among the list’s columns", () => {
  const headers = replaced(
    COLUMNS.map(({ header }) => header),
    5,
    "How old",
  );
  const layout = listLayout("Case list", { top: 0, left: 0, bottom: 1, right: 22 }, headers, new Map());
  const list = readCaseList(layout, { top: 0, left: 0, values: [headers, headers.map(() => "x")] });
  expect(columnsIn(list.columns)).toHaveLength(COLUMNS.length - 1);
  expect(columnsIn(list.columns).map(({ key }) => key)).not.toContain("age");
  expect(list.cases[0]?.cells[5]).toBe("");
});

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<Cell>("", " ", "LAC", "cpr", "LDD", "Yes", "No", 7, "7", "Unborn", "#N/A"),
  },
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);

test("reading and checking are total: any cells give a list, every rule runs, and the counts add up", () => {
  const rows = fc.array(fc.array(anyCell, { maxLength: 26 }), { maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.nat(6), fc.nat(2), (values, top, left) => {
      const list = readCaseList(STANDARD_LAYOUT, { top, left, values });
      const { LAC, CPR, LDD, All } = list.counts;
      // The count boxes count rows that were pasted wrong, too.
      const counted = [...list.cases, ...list.pastedRows.map(({ theCase }) => theCase)];
      const inNone = counted.filter(({ group }) => group === undefined).length;
      expect(LAC + CPR + LDD + inNone).toBe(All);
      expect(All).toBe(counted.length);
      expect(check(list).couldNotRun).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

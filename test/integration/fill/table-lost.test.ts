import { repair } from "../../../src/app/fill/repair";
import { setUp } from "../../../src/app/fill/set-up";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import type { MemoryGrid } from "../../support/memory-grid/memory-grid";
import { aHundred } from "../../support/sample-cells";

/** A list whose table is no longer called as the list's, or is none: the pane says so, and Repair makes it again. */
let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
  await work.session.run(repair);
  work.grid.type("'Case list'!Z8", "beside the list");
  work.grid.type("'Case list'!B110", "below the list");
});
afterEach(() => {
  work.stop();
});

const tableId = (grid: MemoryGrid): string => grid.tableNamed("CaseList").id;
const rename = (grid: MemoryGrid): void => grid.changeTable(tableId(grid), { name: "Kids" });
const convert = (grid: MemoryGrid): void => grid.removeTable(tableId(grid));
const cellsOf = (grid: MemoryGrid): unknown => grid.values(grid.rangeAt("'Case list'!A1:AA120"));

test.each([
  ["renamed", rename, "Repaired: the table, which was called Kids. No entry was changed."],
  ["made plain cells", convert, "Repaired: the table. No entry was changed."],
])("%s: it is said, and Repair makes the table again where it stood", async (_, lose, done) => {
  const [before, range] = [cellsOf(work.grid), work.grid.tableNamed("CaseList").range];
  lose(work.grid);
  work.grid.addSheet("Notes");
  work.grid.activate(work.grid.rangeAt("Notes!A1").sheet);
  await work.later(20_000);
  expect(work.session.state()).toMatchObject({ phase: "no list", foundLists: { lists: [] } });

  expect(await work.session.run(repair)).toBe(true);
  expect(work.session.state()).toMatchObject({ phase: "list", statusMessage: done, error: undefined });
  expect(work.grid.tableNamed("CaseList").range).toEqual(range);
  expect(cellsOf(work.grid)).toEqual(before);
  expect(work.findings()).toEqual([expect.stringMatching(/^B110: This stands below/)]);
});

test("Set up does the same, and other presses say what has become of the list", async () => {
  convert(work.grid);
  await work.later(20_000);
  const { flagTheTen } = await import("../../../src/app/choose/flag-the-ten");
  expect(await work.session.run(flagTheTen)).toBe(false);
  expect(work.session.state().error).toBe("The list has lost its table. Press Repair under Fill.");
  expect(await work.session.run(setUp)).toBe(true);
  expect(work.session.state().statusMessage).toBe("Repaired: the table. No entry was changed.");
});

test("what was taken away besides is put back too", async () => {
  const { grid } = work;
  convert(grid);
  grid.deleteColumn(grid.rangeAt("'Case list'!A1").sheet, 7);
  grid.clear("'Case list'!F5");
  await work.later(20_000);
  expect(await work.session.run(repair)).toBe(true);
  await work.later();
  expect(work.session.state().statusMessage).toMatch(
    /^Repaired: the table, the header “Age”, the column “Ethnicity”, empty/,
  );
  expect(work.values("'Case list'!A6:A105").flat()).toEqual(aHundred().map(([number]) => number));
});

test("undone by hand, all is as before", async () => {
  convert(work.grid);
  await work.later(20_000);
  expect(work.session.state().phase).toBe("no list");
  work.grid.undo();
  await work.later(20_000);
  expect(work.session.state()).toMatchObject({ phase: "list", damage: [] });
  expect(work.findings()).toEqual([expect.stringMatching(/^B110: This stands below/)]);
});

test("without its headers nothing tells where it stood, and that is said", async () => {
  convert(work.grid);
  work.grid.clear("'Case list'!A5:W5");
  await work.later(20_000);
  const before = cellsOf(work.grid);
  expect(await work.session.run(repair)).toBe(false);
  expect(work.session.state().error).toMatch(/has lost its table and its headers\. Undo what took them away/);
  expect(cellsOf(work.grid)).toEqual(before);
});

test("a copy of the sheet that bears the table’s name is given another", async () => {
  const { grid } = work;
  grid.copySheet("Case list");
  rename(grid);
  grid.changeTable(grid.tableNamed("CaseList2").id, { name: "CaseList" });
  await work.later(60_000);
  expect(work.session.state().damage).toContain("table");
  expect(await work.session.run(repair)).toBe(true);
  await work.later();
  expect(grid.sheets().find(({ id }) => id === grid.tableNamed("CaseList").range.sheet)?.name).toBe(
    "Case list",
  );
  expect(grid.tableNamed("CaseList_2").range.sheet).not.toBe(grid.tableNamed("CaseList").range.sheet);
  expect(work.session.state().damage).toEqual([]);
});

describe("a table that was made smaller by hand", () => {
  const resized = (change: {
    readonly right?: number;
    readonly left?: number;
    readonly bottom?: number;
  }): void => {
    const { id, range } = work.grid.tableNamed("CaseList");
    work.grid.changeTable(id, { range: { ...range, ...change } });
  };

  test.each([
    [
      "narrower",
      { right: 19 },
      /^U5: The column “Not in employment, education or training” stands beside the table/,
    ],
    ["narrower by more than half", { right: 6 }, /^H5: The column “Ethnicity” stands beside the table/],
    ["narrower from the left", { left: 2 }, /^A5: The column “Case number” stands beside the table/],
    ["shorter", { bottom: 90 }, /^A92: Rows 92 to 105 hold cases below the list/],
  ])("%s: what it leaves out is named, and Repair takes it in again where it is", async (_, change, says) => {
    const [before, range] = [cellsOf(work.grid), work.grid.tableNamed("CaseList").range];
    resized(change);
    await work.later(20_000);
    expect(work.findings().join("\n")).toMatch(new RegExp(says, "m"));
    expect(await work.session.run(repair)).toBe(true);
    await work.later();
    expect(work.grid.tableNamed("CaseList").range).toEqual(range);
    expect(cellsOf(work.grid)).toEqual(before);
    expect(work.findings()).toEqual([expect.stringMatching(/^B110: This stands below/)]);
    expect(work.session.state().damage).toEqual([]);
  });
});

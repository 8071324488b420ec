import { ExcelError } from "../../../src/app/errors/excel-error";
import { repair } from "../../../src/app/fill/repair";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";

/** Repair mends or says what a person can do, and never gives Excel’s own word for a cell that does not exist. */
let work: AtWork;
let sheet: string;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
  ({ sheet } = work.grid.rangeAt("'Case list'!A1"));
});
afterEach(() => {
  work.stop();
});

test.each([
  ["the title’s row is deleted", () => work.grid.deleteRows(sheet, 0, 1)],
  [
    "the first column of the band is deleted",
    () => work.grid.deleteCells(work.grid.rangeAt("'Case list'!A1:A3")),
  ],
  ["a name points into column A", () => work.grid.setName("Authority", "='Case list'!$A$2")],
  ["a name points into row 1", () => work.grid.setName("CountLAC", "='Case list'!$D$1")],
  ["names point at the corner", () => work.grid.setName("ExpectedLAC", "='Case list'!$A$1")],
  ["the sheet is moved to the end", () => work.grid.moveSheet(sheet, 9)],
])("where %s", async (_, happens) => {
  happens();
  // A row may be put in above the list.
  const cases = (): unknown[] => {
    const { range } = work.grid.tableNamed("CaseList");
    return work.grid.values({ ...range, top: range.top + 1 }).flat();
  };
  const before = cases();
  await work.later();
  const isDone = await work.session.run(repair);
  const { error, statusMessage } = work.session.state();
  expect(error instanceof ExcelError).toBe(false);
  expect(isDone ? statusMessage : error).toMatch(/\.$/);
  expect(cases().filter((cell) => cell !== "")).toEqual(before.filter((cell) => cell !== ""));
});

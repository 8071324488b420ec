import { repair } from "../../../src/app/fill/repair";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import type { MemoryGrid } from "../../support/memory-grid/memory-grid";
import { aHundred } from "../../support/sample-cells";

/** What was deleted is named, and Repair puts it back where it belongs. */
let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  work.stop();
});

const sheetOf = (grid: MemoryGrid): string => grid.rangeAt("'Case list'!A1").sheet;
/** All that people have put into the list, wherever its rows and columns stand now. */
const entries = (grid: MemoryGrid): unknown[] => {
  const { range } = grid.tableNamed("CaseList");
  return grid
    .values({ ...range, top: range.top + 1 })
    .flat()
    .filter((cell) => cell !== "");
};
const headers = () => work.grid.values(work.grid.tableNamed("CaseList").range)[0];
const band = () => work.grid.names().map(({ name, formula }) => `${name} ${formula}`);
const deleteColumn = (column: number) => (grid: MemoryGrid) => {
  grid.deleteColumn(sheetOf(grid), column);
};
const deleteRows = (from: number, count: number) => (grid: MemoryGrid) => {
  grid.deleteRows(sheetOf(grid), from, count);
};

test.each([
  ["column A", deleteColumn(0), /^A5, Case number|^A5: The column “Case number” is gone/],
  ["column B, with the authority and the date", deleteColumn(1), /The column “Group” is gone/],
  ["column C", deleteColumn(2), /The column “Date of initial referral” is gone/],
  ["column D, with a count", deleteColumn(3), /The column “Lead professional” is gone/],
  ["column F, with a count", deleteColumn(5), /The column “Age” is gone/],
  ["column W", deleteColumn(22), /The column “Tracked” is gone/],
  ["row 1", deleteRows(0, 1), undefined],
  [
    "row 2, with the counts",
    deleteRows(1, 1),
    /^A1: The cells above the list for the local authority, the count of/,
  ],
  ["row 3, with the date", deleteRows(2, 1), /^A1: The cells above the list for the list date, how many LAC/],
  ["rows 1 to 5", deleteRows(0, 5), /The headers of the list are gone/],
  ["the header row", deleteRows(4, 1), /The headers of the list are gone/],
  [
    "the header row, switched off",
    (grid: MemoryGrid) => grid.hideHeaders("CaseList"),
    /The headers of the list are gone/,
  ],
  [
    "a header",
    (grid: MemoryGrid) => grid.clear("'Case list'!F5"),
    /^F5: This column has no header\. Type “Age” here/,
  ],
  ["all headers", (grid: MemoryGrid) => grid.clear("'Case list'!A5:W5"), /The headers of the list are gone/],
  [
    "a header, written over",
    (grid: MemoryGrid) => grid.type("'Case list'!F5", "How old"),
    /“How old” stands where “Age” was/,
  ],
  ["all names", (grid: MemoryGrid) => grid.names().forEach(({ name }) => grid.removeName(name)), undefined],
  [
    "two rows put in above, and names",
    (grid: MemoryGrid) => {
      grid.insertRows(sheetOf(grid), 0, 2);
      for (const name of ["ListDate", "CountLAC"]) grid.removeName(name);
    },
    undefined,
  ],
])("%s: the pane names it, and Repair puts it back, changing no entry", async (what, gone, says) => {
  const [asItWas, names] = [headers(), band()];
  gone(work.grid);
  const before = entries(work.grid);
  const inHeaders = work.grid.values(work.grid.tableNamed("CaseList").range)[0] ?? [];
  await work.later();
  if (says) expect(work.findings().join("\n")).toMatch(new RegExp(says, "m"));
  else expect(work.findings()).toEqual([]);
  // No count is told of a box or a column that is gone.
  expect(work.findings().filter((one) => / of (35|30|100)\./.test(one))).toEqual([]);

  expect(await work.session.run(repair)).toBe(true);
  await work.later();
  expect(work.session.state()).toMatchObject({ error: undefined, damage: [] });
  const after = entries(work.grid);
  expect(after.filter((cell) => !inHeaders.includes(cell as string))).toEqual(
    before.filter((cell) => !inHeaders.includes(cell as string)),
  );
  expect(work.findings().join("\n")).not.toMatch(/gone|no header|stands where/);
  if (!what.startsWith("two rows")) {
    expect(headers()).toEqual(asItWas);
    expect(band().sort()).toEqual(names.sort());
  }
  await work.session.run(repair);
  expect(work.session.state().statusMessage).toMatch(/^The list is as it should be/);
});

test("a list pasted over its headers is beneath them afterwards, and no row of it is lost", async () => {
  work.grid.paste("'Case list'!A5", aHundred());
  await work.later();
  expect(work.findings()).toEqual([expect.stringMatching(/The headers of the list are gone/)]);
  await work.session.run(repair);
  await work.later();
  expect(work.values("'Case list'!A6:A105").flat()).toEqual(aHundred().map(([number]) => number));
});

test("an entry that has slipped into the headers is not written over, and what is left to do is said", async () => {
  work.grid.paste("'Case list'!A5", [[1001, "LAC"]]);
  await work.later();
  await work.session.run(repair);
  expect(work.values("'Case list'!A5:B5")).toEqual([[1001, "LAC"]]);
  expect(work.session.state().statusMessage).toBe(
    "Repaired: dropdowns and prompts. No entry was changed. A5 and B5: Do by hand what the findings say of it.",
  );
});

/** As other systems export them: without their row of headers, in the list's order. */
const exported = (columns: number): Cell[][] => aHundred().map((row) => row.slice(0, columns));

const UNDO_FIRST = /^Rows were pasted over the headers of the list\. Undo the paste first/;
const PASTE_BELOW =
  /^Row 1 holds a case above the list.* Undo the paste, and paste the cases below the headers/;

test.each([
  ["five columns", 5, /^A5: Rows were pasted over 5 headers, from “Case number” to “Team”/, UNDO_FIRST],
  ["half of the columns", 11, /^A5: Rows were pasted over 11 headers/, PASTE_BELOW],
  ["all columns", 23, /^A5, 1005: The headers of the list are gone/, PASTE_BELOW],
])(
  "an export of %s, pasted over the top of the list, is one finding; Repair writes over none of it",
  async (_, columns, finding, refusal) => {
    work.grid.paste("'Case list'!A1", exported(columns));
    const stands = (): unknown[] => work.values("'Case list'!A1:W105").flat();
    const before = stands();
    await work.later();
    expect(work.findings()[0]).toMatch(finding);
    expect(work.findings().join("\n")).not.toMatch(/has no header|stands where/);

    await work.session.run(repair);
    const { error, statusMessage } = work.session.state();
    expect(error).toMatch(refusal);
    expect(statusMessage).toBeUndefined();
    expect(stands()).toEqual(before);
  },
);

test("with the headers pasted over, no damage is told whose repair would write over what was pasted", async () => {
  work.grid.paste("'Case list'!A1", exported(5));
  await work.later();
  expect(work.session.state().damage).toEqual([]);
});

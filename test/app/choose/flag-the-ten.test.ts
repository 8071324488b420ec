import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { CannotDo } from "../../../src/domain/spreadsheet/cannot-do";
import { aList, type CaseCells, cases } from "../../support/a-list";
import { sheetOf, written } from "../../domain/support/written";
import { EMPTY, FakeWorkbook, readingOf, run } from "../../support/fake-workbook";
import { addressIn } from "../../support/list-addresses";

const ticked = (LAC: number, CPR: number, LDD: number): CaseCells[] => [
  ...cases(LAC, { group: "LAC", tracked: "Yes" }),
  ...cases(CPR, { group: "CPR", tracked: "Yes" }),
  ...cases(LDD, { group: "LDD", tracked: "Yes" }),
];
const TEN = aList(ticked(4, 2, 4));

/** A workbook in which these ten were flagged before. */
async function flagged(list = TEN): Promise<FakeWorkbook> {
  const first = new FakeWorkbook(readingOf(TEN));
  await run(flagTheTen, first);
  const changes = first.applied.flatMap((applied) => applied.changes);
  const nothing = { range: { top: 0, left: 0, bottom: 0, right: 0 }, cells: sheetOf([]) };
  const kept = changes.flatMap((change): [string, string][] =>
    change.type === "write setting" ? [[change.key, change.text]] : [],
  );
  const workbook = new FakeWorkbook({ ...readingOf(list), settings: new Map(kept) });
  const sheet = written(nothing, changes);
  workbook.tables.set("SelectedCases", { sheet: "Selected cases", isProtected: false, ...sheet });
  return workbook;
}

test("with 4, 2 and 4 ticked the sheet is made in one batch, and that is said", async () => {
  const workbook = new FakeWorkbook(readingOf(TEN));
  await expect(run(flagTheTen, workbook)).resolves.toBe(
    "10 cases flagged on the sheet Selected cases: 4 LAC, 2 CPR, 4 LDD.",
  );
  expect(workbook.applied).toHaveLength(1);
  expect(workbook.applied[0]?.changes[0]).toEqual({ type: "add sheet", sheet: "Selected cases" });
});

test("with 4, 2 and 3 it says what to do and writes nothing", async () => {
  const workbook = new FakeWorkbook(readingOf(aList(ticked(4, 2, 3))));
  await expect(run(flagTheTen, workbook)).rejects.toEqual(new CannotDo("LDD: 3 of 4. Choose 1 more."));
  expect(workbook.applied).toEqual([]);
});

test("a tick that cannot count is refused with its cell", async () => {
  const workbook = new FakeWorkbook(readingOf(aList([...ticked(4, 2, 4), { tracked: "Yes" }])));
  await expect(run(flagTheTen, workbook)).rejects.toThrow(
    `${addressIn("tracked", 16)}: This row is empty. Clear the cell, or fill in the case.`,
  );
});

test("without a list there is nothing to flag", async () => {
  await expect(run(flagTheTen, new FakeWorkbook(EMPTY))).rejects.toEqual(
    new CannotDo("There is no case list in this workbook yet."),
  );
});

test("a sheet of that name without its table is left alone", async () => {
  const reading = readingOf(TEN);
  const workbook = new FakeWorkbook({ ...reading, sheets: [...reading.sheets, "Selected cases"] });
  await expect(run(flagTheTen, workbook)).rejects.toThrow("The sheet Selected cases has lost its table.");
  expect(workbook.applied).toEqual([]);
});

test("pressed again with the same ten nothing changes", async () => {
  const workbook = await flagged();
  await expect(run(flagTheTen, workbook)).resolves.toBe("Selected cases: the same ten, nothing to change.");
  expect(workbook.writes).toEqual([]);
});

test("pressed again with one changed it says what was added and what is no longer chosen", async () => {
  const rows = ticked(5, 2, 4).map((row, i) => (i === 0 ? { ...row, tracked: "" } : row));
  const renumbered = rows.map((row, i) => ({
    ...row,
    caseNumber: String(i < 4 ? 1001 + i : i === 4 ? 2000 : 1000 + i),
  }));
  await expect(run(flagTheTen, await flagged(aList(renumbered)))).resolves.toMatch(
    /^Selected cases: 1 added, 1 no longer chosen, \d+ cells brought up to date, what stands below the table brought up to date\.$/,
  );
});

test("one cell that has changed in the list is one cell brought up to date, and the change is named below", async () => {
  const rows = ticked(4, 2, 4).map((row, i) => (i === 2 ? { ...row, team: "North team" } : row));
  const workbook = await flagged(aList(rows));
  await expect(run(flagTheTen, workbook)).resolves.toBe(
    "Selected cases: 1 cell brought up to date, what stands below the table brought up to date.",
  );
  const [first, ...below] = workbook.writes;
  expect(first).toBe("Selected cases!E8: North team");
  expect(below.join("\n")).toContain("The list has changed since: 1 case changed.");
  expect(below.join("\n")).toContain("1003 has changed.");
});

test("a table that has lost a column it needs is refused in words", async () => {
  const workbook = await flagged();
  const table = workbook.tables.get("SelectedCases");
  if (table) workbook.tables.set("SelectedCases", { ...table, range: { ...table.range, right: 5 } });
  await expect(run(flagTheTen, workbook)).rejects.toThrow("has no column Status. Put the header back");
});

test("where Excel takes the table but not the lines below it, it says what is done and what to press", async () => {
  const rows = ticked(5, 2, 4).map((row, i) => (i === 0 ? { ...row, tracked: "" } : row));
  const workbook = await flagged(aList(rows));
  const read = workbook.read.bind(workbook);
  let reads = 0;
  workbook.read = () => (++reads > 1 ? Promise.reject(new Error("busy")) : read());
  await expect(run(flagTheTen, workbook)).rejects.toEqual(
    new CannotDo(
      "The choice and its table on the sheet Selected cases are up to date, but not the lines below it: Excel did not take them. Press Flag the ten to write them.",
    ),
  );
  expect(workbook.applied).toHaveLength(1);
});

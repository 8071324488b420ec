import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { CannotDo } from "../../../src/domain/shared/cannot-do";
import { aList, type CaseCells, cases } from "../../support/a-list";
import { changesOn, NO_SHEET, written } from "../../domain/support/written";
import { EMPTY, FakeWorkbook, readingOf, run } from "../../support/fake-workbook";
import { runAgreed as flagAgreed } from "../../support/run-agreed";
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
  await flagAgreed(flagTheTen, first);
  const changes = first.applied.flatMap((applied) => applied.changes);
  const kept = changes.flatMap((change): [string, string][] =>
    change.type === "write setting" ? [[change.key, change.text]] : [],
  );
  const workbook = new FakeWorkbook({ ...readingOf(list), settings: new Map(kept) });
  const sheet = written(NO_SHEET, changesOn("Selected cases", changes));
  workbook.tables.set("SelectedCases", {
    sheet: "Selected cases",
    hasTotalRow: false,
    isProtected: false,
    ...sheet,
  });
  return workbook;
}

const onSelectedCases = ({ writes }: FakeWorkbook): string[] =>
  writes.filter((write) => write.startsWith("Selected cases!"));

test("with 4, 2 and 4 ticked the sheet is made in one batch, and that is said", async () => {
  const workbook = new FakeWorkbook(readingOf(TEN));
  await expect(flagAgreed(flagTheTen, workbook)).resolves.toBe(
    "10 cases flagged on the sheet Selected cases: 4 LAC, 2 CPR, 4 LDD. How they were chosen stands on the sheet Selection record.",
  );
  expect(workbook.applied).toHaveLength(1);
  expect(workbook.applied[0]?.changes).toContainEqual({ type: "add sheet", sheet: "Selected cases" });
});

test("with 4, 2 and 3 it says what to do and writes nothing", async () => {
  const workbook = new FakeWorkbook(readingOf(aList(ticked(4, 2, 3))));
  await expect(flagAgreed(flagTheTen, workbook)).rejects.toEqual(new CannotDo("LDD: 3 of 4. Choose 1 more."));
  expect(workbook.applied).toEqual([]);
});

test("a tick that cannot count is refused with its cell", async () => {
  const workbook = new FakeWorkbook(readingOf(aList([...ticked(4, 2, 4), { tracked: "Yes" }])));
  await expect(flagAgreed(flagTheTen, workbook)).rejects.toThrow(
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
  await expect(flagAgreed(flagTheTen, workbook)).rejects.toThrow(
    "The sheet Selected cases has lost its table.",
  );
  expect(workbook.applied).toEqual([]);
});

test("pressed again with the same ten nothing changes on the sheet, and all is one batch", async () => {
  const workbook = await flagged();
  await expect(flagAgreed(flagTheTen, workbook)).resolves.toBe("The same ten. The record is up to date.");
  expect(onSelectedCases(workbook)).toEqual([]);
  expect(workbook.applied).toHaveLength(1);
});

test("pressed again with one changed it says what was added and what is no longer chosen, in one batch", async () => {
  const rows = ticked(5, 2, 4).map((row, i) => (i === 0 ? { ...row, tracked: "" } : row));
  const renumbered = rows.map((row, i) => ({
    ...row,
    caseNumber: String(i < 4 ? 1001 + i : i === 4 ? 2000 : 1000 + i),
  }));
  const workbook = await flagged(aList(renumbered));
  await expect(flagAgreed(flagTheTen, workbook)).resolves.toMatch(
    /^Selected cases: 1 added, 1 no longer chosen, \d+ cells brought up to date\. How they were chosen/,
  );
  expect(workbook.applied).toHaveLength(1);
});

test("one cell that has changed in the list is one cell brought up to date, and the record names the change", async () => {
  const rows = ticked(4, 2, 4).map((row, i) => (i === 2 ? { ...row, team: "North team" } : row));
  const workbook = await flagged(aList(rows));
  await expect(flagAgreed(flagTheTen, workbook)).resolves.toMatch(
    /^Selected cases: 1 cell brought up to date\./,
  );
  expect(onSelectedCases(workbook)).toEqual([
    "Selected cases!E8: North team",
    expect.stringMatching(/^Selected cases!A4: Row in list as on 13\/06\/2006 14:30/),
  ]);
  const record = workbook.writes.join("\n");
  expect(record).toContain("The list has changed since: 1 case changed.");
  expect(record).toContain("1003, one of the ten, has changed: Team.");
});

test("a table that has lost a column it needs is refused in words", async () => {
  const workbook = await flagged();
  const table = workbook.tables.get("SelectedCases");
  if (table) workbook.tables.set("SelectedCases", { ...table, range: { ...table.range, right: 5 } });
  await expect(flagAgreed(flagTheTen, workbook)).rejects.toThrow("has no column Status. Put the header back");
});

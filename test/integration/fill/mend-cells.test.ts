import { goToFinding } from "../../../src/app/fill/go-to-finding";
import { mendCells } from "../../../src/app/fill/mend-cells";
import { undo } from "../../../src/app/fill/undo";
import type { ColumnKey } from "../../../src/domain/case-list/columns";
import { alikeCells, alikeWords, cellToMend } from "../../../src/domain/fill/cells-in-hand";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import { addressIn } from "../../support/list-addresses";

/** Findings put right in the pane. */
let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  work.stop();
});

const state = () => work.session.state();
const cell = (key: ColumnKey, row: number): string => `'Case list'!${addressIn(key, row)}`;
const holds = (key: ColumnKey, row: number): unknown => work.values(cell(key, row))[0]?.[0];
function inHand() {
  const { checked, cursor } = state();
  if (!checked || !cursor) throw new Error("No finding is in hand.");
  return { checked, cursor };
}
async function mend(typed: string): Promise<void> {
  const { checked, cursor } = inHand();
  const mended = cellToMend(checked.list, cursor.finding);
  await work.session.run(mendCells, mended ? [mended] : [], typed, cursor);
}
async function goTo(key: ColumnKey, row: number): Promise<void> {
  await work.later();
  const found = state().checked?.findings.find(({ address }) => address === addressIn(key, row));
  if (!found) throw new Error(`Nothing is found in ${addressIn(key, row)}.`);
  await work.session.run(goToFinding, found);
}

test("what is typed is written as people mean it, and the next finding comes up, one after the other", async () => {
  work.grid.type(cell("caseNumber", 6), "");
  work.grid.type(cell("referral", 7), "soon");
  work.grid.type(cell("team", 8), "");
  work.grid.type(cell("livesIn", 9), "n/a");
  await goTo("caseNumber", 6);
  await mend("0071");
  expect(state().statusMessage).toBe(
    "A6: Written. C7, Date of initial referral: soon is not a date. Enter the date of the initial referral, such as 14/03/2005.",
  );
  await mend("3/4/2005");
  expect(state().statusMessage).toContain("E8, Team: Enter the team.");
  await mend("=Duty");
  expect(state().statusMessage).toContain("I9, Lives in: n/a is not on the list.");
  await mend("2");
  expect(state().statusMessage).toBe("I9: Written. No more findings are listed.");
  expect(
    ["caseNumber", "referral", "team", "livesIn"].map((key, i) => holds(key as ColumnKey, 6 + i)),
  ).toEqual(["0071", 38_445, "=Duty", 2]);
  expect(work.grid.formulas(work.grid.rangeAt(cell("team", 8)))[0]?.[0]).not.toBe(0);
  expect(state().undoable.map(({ label }) => label)).toEqual([
    "Undo Lives in, 1 cell",
    "Undo Team, 1 cell",
    "Undo Date of initial referral, 1 cell",
    "Undo Case number, 1 cell",
  ]);
  for (let presses = 0; presses < 4; presses++) await work.session.run(undo);
  expect([holds("caseNumber", 6), holds("referral", 7), holds("team", 8), holds("livesIn", 9)]).toEqual([
    "",
    "soon",
    "",
    "n/a",
  ]);
});

test("a value that is wrong too keeps the finding in hand; a text that is no date is not written", async () => {
  work.grid.type(cell("age", 6), "");
  work.grid.type(cell("referral", 7), "soon");
  await goTo("age", 6);
  await mend("30");
  expect(state().statusMessage).toBe(
    "F6: Written. F6, Age: 30 is not an age in whole years. Enter 0 to 25, or Unborn.",
  );
  await goTo("referral", 7);
  await mend("later");
  expect(state().error).toBe("later is not a date. Type the day first, such as 14/03/2005.");
  expect(holds("referral", 7)).toBe("soon");
});

test("cells with one wrong value are put right together, and taken back together", async () => {
  for (const row of [7, 9, 20]) work.grid.type(cell("camhs", row), row === 9 ? "N/A" : "n/a");
  work.grid.type(cell("sen", 8), "n/a");
  await goTo("camhs", 7);
  const { checked, cursor } = inHand();
  const alike = alikeCells(checked.list, checked.findings, cursor.finding);
  await work.session.run(mendCells, alike, "No", cursor);
  expect([7, 9, 20].map((row) => holds("camhs", row))).toEqual(["No", "No", "No"]);
  expect(holds("sen", 8)).toBe("n/a");
  expect(state().statusMessage).toMatch(
    /^3 cells: Written\. N8, Special educational needs: n\/a is not on the list/,
  );
  expect(state().undoable[0]?.label).toBe("Undo CAMHS, 3 cells");
  await work.session.run(undo);
  expect([7, 9, 20].map((row) => holds("camhs", row))).toEqual(["n/a", "N/A", "n/a"]);
});

test("words that stand for nothing are put right where they are told, one by one or together", async () => {
  for (const row of [7, 9, 20, 31]) work.grid.type(cell("team", row), row === 9 ? "TBC" : "tbc");
  for (const row of [8, 12]) work.grid.type(cell("referral", row), 1);
  await goTo("team", 7);
  await mend("Duty team");
  expect(holds("team", 7)).toBe("Duty team");
  expect(state().statusMessage).toMatch(
    /^E7: Written\. C8, Date of initial referral: 01\/01\/1900 stands for/,
  );
  await goTo("team", 9);
  const { checked, cursor } = inHand();
  const alike = alikeCells(checked.list, checked.findings, cursor.finding);
  expect(alike[0] && alikeWords(alike[0], alike.length, checked.list)).toBe("TBC in Team, 3 cells");
  await work.session.run(mendCells, alike, "West team", cursor);
  expect([9, 20, 31].map((row) => holds("team", row))).toEqual(["West team", "West team", "West team"]);
  await goTo("referral", 8);
  const dates = alikeCells(inHand().checked.list, inHand().checked.findings, inHand().cursor.finding);
  expect(dates[0] && alikeWords(dates[0], dates.length, checked.list)).toBe(
    "01/01/1900 in Date of initial referral, 2 cells",
  );
});

test("what is said of a whole column, or of two cases, has no field: no one cell puts it right", async () => {
  work.grid.fillWith("'Case list'!H6:H105", 6);
  work.grid.fillWith("'Case list'!D6:D105", "A. Shah");
  work.grid.paste("'Case list'!B7", work.grid.values(work.grid.rangeAt("'Case list'!B6:W6")));
  await work.later();
  const { checked } = state();
  const found = checked?.findings.filter(({ rule }) =>
    ["every-ethnicity-not-stated", "one-lead-professional", "two-cases-alike"].includes(rule),
  );
  expect(new Set(found?.map(({ rule }) => rule)).size).toBe(3);
  expect(checked && found?.map((finding) => cellToMend(checked.list, finding))).toEqual(
    found?.map(() => undefined),
  );
});

test("a cell that somebody has changed meanwhile is left, and so is one whose row is another case now", async () => {
  work.grid.type(cell("team", 8), "");
  await goTo("team", 8);
  const { checked, cursor } = inHand();
  const shown = cellToMend(checked.list, cursor.finding);
  work.grid.type(cell("team", 8), "North team");
  await work.session.run(mendCells, shown ? [shown] : [], "Duty team", cursor);
  expect(state().error).toBe("Team: This cell has changed meanwhile. Look at it again.");
  expect(holds("team", 8)).toBe("North team");
});

test("the case is followed where its row has moved", async () => {
  work.grid.type(cell("team", 8), "");
  await goTo("team", 8);
  const { checked, cursor } = inHand();
  const shown = cellToMend(checked.list, cursor.finding);
  work.grid.insertRows(work.grid.rangeAt("'Case list'!A1").sheet, 5, 1);
  await work.session.run(mendCells, shown ? [shown] : [], "Duty team", cursor);
  expect(holds("team", 9)).toBe("Duty team");
});

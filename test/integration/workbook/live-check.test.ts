import { checkNow } from "../../../src/app/fill/check-now";
import { nextFinding } from "../../../src/app/fill/next-finding";
import { repair } from "../../../src/app/fill/repair";
import { previousFinding } from "../../../src/app/fill/previous-finding";
import { CASE_RULES, LIST_RULES } from "../../../src/domain/case-list/rules";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import { aRow } from "../../support/sample-cells";

let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  work.stop();
});

test("a complete list has no finding", () => {
  expect(work.findings()).toEqual([]);
  expect(work.session.state().checked?.list.counts).toEqual({ LAC: 35, CPR: 30, LDD: 35, All: 100 });
});

test.each([
  ["a blanked cell", "F14", "", ["F14, Age: Enter the age."]],
  ["a code of no list", "I14", 7, ["I14, Lives in: 7 is not on the list. Choose 1 to 6."]],
  [
    "a number used twice",
    "A14",
    "1001",
    [
      "A6, Case number: 1001 is also in row 14. List each child once.",
      "A14, Case number: 1001 is also in row 6. List each child once.",
    ],
  ],
  ["an age of 30", "F14", 30, ["F14, Age: 30 is not an age in whole years. Enter 0 to 25, or Unborn."]],
])(
  "%s gives exactly its findings within half a second, and undo takes them back",
  async (_, cell, value, says) => {
    work.grid.type(`'Case list'!${cell}`, value);
    await work.later(500);
    expect(work.findings()).toEqual(says);
    work.grid.undo();
    await work.later(500);
    expect(work.findings()).toEqual([]);
  },
);

test("a text date and a case moved to another group give exactly their findings", async () => {
  work.grid.type("'Case list'!C14", "14/03/2005");
  work.grid.type("'Case list'!B15", "CPR");
  await work.later();
  expect(work.findings()).toEqual([
    "D2: LAC 34 of 35. Add 1.",
    "E2: CPR 31 of 30. Move or remove 1.",
    "C14, Date of initial referral: 14/03/2005 is stored as text. Use Tidy up, or type the date again.",
    "I15, Lives in: Counted in CPR, and filled in as LAC too (looked after children). Leave it so if the child is on both lists; clear it if not.",
    "J15, Category of registration: Choose the category of registration, 1 to 4.",
  ]);
});

test("a count box that is written over is noticed at once", async () => {
  await work.session.run(repair);
  await work.later(5_000);
  expect(work.session.state().damage).toEqual([]);
  work.grid.type("'Case list'!D2", "thirty-five");
  await work.later(1_000);
  expect(work.session.state().damage).toEqual(["counts"]);
});

test("a change costs one request batch and no write", async () => {
  work.host.resetCounts();
  work.grid.type("'Case list'!F14", "");
  await work.later(500);
  expect(work.findings()).toHaveLength(1);
  expect(work.host.batches).toBe(1);
  expect(work.host.mutations).toEqual([{}]);
});

test("a dropdown pick is noticed although no change event comes, by the selection that follows it", async () => {
  work.host.faults.withoutChangeEvent.add("picked");
  work.grid.pick("'Case list'!I14", "");
  work.grid.goTo("'Case list'!I15");
  await work.later(500);
  expect(work.findings()).toEqual(["I14, Lives in: Choose where the child lives, 1 to 6."]);
});

test("any edit is noticed even when the host raises no event at all", async () => {
  work.host.faults.noEvents = true;
  work.grid.type("'Case list'!F14", "");
  await work.later(3_000);
  expect(work.findings()).toEqual(["F14, Age: Enter the age."]);
});

test("200 edits in 5 seconds leave the findings right, nothing written, and a fault shows within 2 seconds", async () => {
  work.host.resetCounts();
  let shown: number | undefined;
  for (let i = 0; i < 200; i++) {
    work.grid.type(`'Case list'!F${6 + (i % 100)}`, i < 100 ? "" : 9);
    await work.later(25);
    if (shown === undefined && work.findings().length > 0) shown = i * 25;
  }
  await work.later();
  expect(shown).toBeLessThan(2_000);
  expect(work.findings()).toEqual([]);
  expect(work.host.mutations.every((batch) => Object.keys(batch).length === 0)).toBe(true);
  expect(work.host.batches).toBeLessThan(80);
});

test("a moved column is followed, and a case added below the list is counted", async () => {
  work.grid.type("'Case list'!A106", 2000);
  work.grid.paste("'Case list'!A106", [aRow("LAC", 2000)]);
  await work.later();
  expect(work.findings()).toContain("D2: LAC 36 of 35. Move or remove 1.");
});

test("rows inserted above the list take its addresses along", async () => {
  work.grid.insertRows(work.grid.rangeAt("'Case list'!A1").sheet, 0, 2);
  work.grid.type("'Case list'!F16", "");
  await work.later();
  expect(work.findings()).toEqual(["F16, Age: Enter the age."]);
});

test("a header that is gone is named, and its column is not checked", async () => {
  work.grid.type("'Case list'!F5", "How old");
  await work.later();
  expect(work.findings()).toEqual([
    "F5: “How old” stands where “Age” was, so the column is not checked. If it is an entry, move it to its row. Then type “Age” here, or press Repair.",
  ]);
});

test("a press on a finding goes to its cell; next and previous walk through them", async () => {
  work.grid.type("'Case list'!F14", "");
  work.grid.type("'Case list'!H20", "");
  await work.later();
  await work.session.run(nextFinding);
  expect(work.grid.selection()).toMatchObject({ top: 13, left: 5 });
  await work.session.run(nextFinding);
  expect(work.grid.selection()).toMatchObject({ top: 19, left: 7 });
  await work.session.run(nextFinding);
  expect(work.grid.selection()).toMatchObject({ top: 13, left: 5 });
  await work.session.run(previousFinding);
  expect(work.grid.selection()).toMatchObject({ top: 19, left: 7 });
  expect(work.session.state().statusMessage).toBe("H20, Ethnicity: Choose the ethnicity, 1 to 6.");
});

test("Check now reads again and says what was checked", async () => {
  await work.session.run(checkNow);
  expect(work.session.state().statusMessage).toBe(
    `Checked 100 cases by ${CASE_RULES.length + LIST_RULES.length} rules: 0 findings.`,
  );
});

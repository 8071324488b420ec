import type { Action } from "../../../src/app/action";
import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { trackCase } from "../../../src/app/choose/track-case";
import { setUp } from "../../../src/app/fill/set-up";
import { tidyUp } from "../../../src/app/fill/tidy-up";
import { undo } from "../../../src/app/fill/undo";
import { proposalsFor } from "../../../src/domain/fill/tidy-up/tidy-up";
import { addressIn } from "../../support/list-addresses";
import { type AtWork, atWork, atWorkOnTheHundred } from "../../support/at-work";
import { rowOfCase, TEN } from "../../support/sample-cells";

let work: AtWork;
afterEach(() => {
  work.stop();
});

const CSV =
  "Save the workbook as .xlsx first, then press again. A .csv file keeps no dropdowns, highlighting, tables or notes of the add-in.";
const XLS =
  "Save the workbook as .xlsx first, then press again. A .xls file loses some of the dropdowns, highlighting, tables and notes of the add-in.";

/** Presses in a file that would lose what is made, sees that nothing is written, saves it as .xlsx, presses again. */
async function savedFirst<Args extends readonly unknown[]>(
  action: Action<Args>,
  ...args: Args
): Promise<void> {
  for (const [name, words] of [
    ["Case list.csv", CSV],
    ["Case list.XLS", XLS],
  ] as const) {
    work.host.workbookName = name;
    work.host.resetCounts();
    expect(await work.session.run(action, ...args)).toBe(false);
    expect(work.session.state().error).toBe(words);
    expect(work.host.mutations.flatMap((batch) => Object.keys(batch))).toEqual([]);
  }
  work.host.workbookName = "Case list.xlsx";
  expect(await work.session.run(action, ...args)).toBe(true);
  expect(work.session.state().error).toBeUndefined();
}

test("set-up, in a file that would lose the list", async () => {
  work = await atWork();
  await savedFirst(setUp);
  expect(work.grid.tables().map(({ name }) => name)).toEqual(["CaseList"]);
});

test("Tidy up and its undoing", async () => {
  work = await atWorkOnTheHundred();
  work.grid.type("'Case list'!G6", "f");
  await work.later();
  const { checked } = work.session.state();
  await savedFirst(tidyUp, checked ? proposalsFor(checked.list) : []);
  expect(work.values("'Case list'!G6")).toEqual([["Female"]]);
  await savedFirst(undo);
  expect(work.values("'Case list'!G6")).toEqual([["f"]]);
});

test("ticking a case and Flag the ten", async () => {
  work = await atWorkOnTheHundred();
  const [first = "", ...others] = TEN;
  for (const number of others)
    work.grid.type(`'Case list'!${addressIn("tracked", rowOfCase(number))}`, "Yes");
  await work.later();
  await savedFirst(trackCase, first, true);
  await savedFirst(flagTheTen);
  expect(work.values("'Selected cases'!B6:B15").flat().map(String)).toEqual(TEN);
});

test("what only reads goes on", async () => {
  work = await atWorkOnTheHundred();
  work.host.workbookName = "Case list.csv";
  work.grid.type("'Case list'!G6", "x");
  await work.later();
  expect(work.findings()).toHaveLength(1);
  expect(work.session.state().error).toBeUndefined();
});

import { keepTheOrder } from "../../../src/app/fill/keep-the-order";
import { tidyUp } from "../../../src/app/fill/tidy-up";
import { proposalsFor } from "../../../src/domain/fill/tidy-up/tidy-up";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import type { Cell } from "../../../src/domain/spreadsheet/cell";

/** A column that is sorted without the rest of the list breaks every row apart, and no cell is wrong by itself. */
let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  work.stop();
});

const told = (): readonly string[] | undefined => work.session.state().sortedAlone?.columns;
const NUMBERS = "'Case list'!A6:A105";
const numbers = (): Cell[][] => work.grid.values(work.grid.rangeAt(NUMBERS));
const sortDown = async (): Promise<void> => {
  work.grid.paste("'Case list'!A6", numbers().reverse());
  await work.later();
};

test("a column that was sorted by itself is told, stays told while people type, and goes once it is undone", async () => {
  const before = numbers();
  await sortDown();
  expect(told()).toEqual(["caseNumber"]);
  expect(work.session.state().sortedAlone?.rows).toBe(100);
  work.grid.type("'Case list'!E6", "South");
  await work.later();
  expect(told()).toEqual(["caseNumber"]);
  work.grid.paste("'Case list'!A6", before);
  await work.later();
  expect(told()).toBeUndefined();
});

test("whoever means it says so once; put back later it is not told as sorted again", async () => {
  const before = numbers();
  await sortDown();
  expect(await work.session.run(keepTheOrder)).toBe(true);
  expect(work.session.state().sortedAlone?.isMeant).toBe(true);
  work.grid.paste("'Case list'!A6", before);
  await work.later();
  expect(told()).toBeUndefined();
});

test("whole rows in another order, and what a press writes, are not told", async () => {
  const rows = work.grid.values(work.grid.rangeAt("'Case list'!A6:W105"));
  work.grid.paste("'Case list'!A6", [...rows].reverse());
  await work.later();
  expect(told()).toBeUndefined();
  const { list } = work.session.state().checked ?? {};
  if (!list) throw new Error("There is no list.");
  await work.session.run(tidyUp, proposalsFor(list));
  await work.later();
  expect(told()).toBeUndefined();
});

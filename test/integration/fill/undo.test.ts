import { trackCase } from "../../../src/app/choose/track-case";
import { fillNo } from "../../../src/app/fill/fill-no";
import { mendCells } from "../../../src/app/fill/mend-cells";
import { tidyUp } from "../../../src/app/fill/tidy-up";
import { undo } from "../../../src/app/fill/undo";
import { cellToMend } from "../../../src/domain/fill/cells-in-hand";
import { proposalsFor } from "../../../src/domain/fill/tidy-up/tidy-up";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import { addressIn } from "../../support/list-addresses";

/** Whatever the add-in wrote into people's cells is taken back press by press, the last one first. */
let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  work.stop();
});

const state = () => work.session.state();
const labels = (): string[] => state().undoable.map(({ label }) => label);
const cell = (key: Parameters<typeof addressIn>[0], row: number): string =>
  `'Case list'!${addressIn(key, row)}`;
const holds = (key: Parameters<typeof addressIn>[0], row: number): unknown =>
  work.values(cell(key, row))[0]?.[0];

test("tidying, filling and ticks are taken back one after the other, each by its name and its number of cells", async () => {
  work.grid.type(cell("gender", 6), "f");
  work.grid.type(cell("camhs", 7), "");
  work.grid.type(cell("sen", 7), "");
  await work.later();
  const before = work.values("'Case list'!A6:W105");
  const { checked } = state();
  await work.session.run(tidyUp, checked ? proposalsFor(checked.list) : []);
  await work.session.run(fillNo, 2);
  const number = state().checked?.list.cases[0]?.number ?? "";
  await work.session.run(trackCase, number, true);
  expect(labels()).toEqual([
    `Undo Track ${String(holds("caseNumber", 6))}, 1 cell`,
    "Undo Fill No, 2 cells",
    "Undo tidy up",
  ]);
  await work.session.run(undo);
  expect(state().statusMessage).toMatch(/is no longer tracked\. Tracked: LAC 0 of 4/);
  await work.session.run(undo);
  expect(state().statusMessage).toBe("2 cells are as before.");
  await work.session.run(undo);
  expect(labels()).toEqual([]);
  expect(work.values("'Case list'!A6:W105")).toEqual(before);
  await work.session.run(undo);
  expect(state().error).toBe("There is nothing to undo.");
});

test("a day that stood where an age belongs is shown as a day again, and a text that was tidied is formatted as before", async () => {
  const [age, referral] = [cell("age", 6), cell("referral", 6)];
  const shownAs = (address: string): unknown => work.grid.format(work.grid.rangeAt(address)).numberFormat;
  work.grid.type(age, 36_955);
  work.grid.setFormat(work.grid.rangeAt(age), { numberFormat: "d mmm yyyy" });
  work.grid.type(referral, "14 March 2005");
  await work.later();
  const before = [shownAs(age), shownAs(referral)];
  const { checked } = state();
  await work.session.run(tidyUp, checked ? proposalsFor(checked.list) : []);
  const found = checked?.findings.find(({ address }) => address === addressIn("age", 6));
  const mended = checked && found ? cellToMend(checked.list, found) : undefined;
  await work.session.run(mendCells, mended ? [mended] : [], "9");
  expect(holds("age", 6)).toBe(9);
  expect(shownAs(age)).not.toBe("d mmm yyyy");
  await work.session.run(undo);
  await work.session.run(undo);
  expect([holds("age", 6), holds("referral", 6)]).toEqual([36_955, "14 March 2005"]);
  expect([shownAs(age), shownAs(referral)]).toEqual(before);
});

test("what cannot be taken back any more is named, and what was written before it can be", async () => {
  work.grid.type(cell("gender", 6), "f");
  work.grid.type(cell("camhs", 7), "");
  await work.later();
  const { checked } = state();
  await work.session.run(tidyUp, checked ? proposalsFor(checked.list) : []);
  await work.session.run(fillNo, 1);
  work.grid.type(cell("camhs", 7), "Yes");
  await work.session.run(undo);
  expect(state().statusMessage).toBe(
    `Nothing is undone. ${addressIn("camhs", 7)}: Changed since, to “Yes”. To have it as before, clear it.`,
  );
  expect(labels()).toEqual(["Undo tidy up"]);
  await work.session.run(undo);
  expect(holds("gender", 6)).toBe("f");
});

test("a cell that is as it was counts as taken back", async () => {
  work.grid.type(cell("camhs", 7), "");
  work.grid.type(cell("sen", 7), "");
  await work.later();
  await work.session.run(fillNo, 2);
  work.grid.type(cell("camhs", 7), "");
  await work.session.run(undo);
  expect(state().statusMessage).toBe("2 cells are as before.");
});

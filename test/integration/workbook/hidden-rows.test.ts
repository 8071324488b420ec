import { draw } from "../../../src/app/choose/draw";
import { trackCase } from "../../../src/app/choose/track-case";
import { fillNo } from "../../../src/app/fill/fill-no";
import { goToFinding } from "../../../src/app/fill/go-to-finding";
import { tidyUp } from "../../../src/app/fill/tidy-up";
import { undo } from "../../../src/app/fill/undo";
import { indexOf } from "../../../src/domain/case-list/columns";
import { blanksForNo } from "../../../src/domain/fill/fill-no";
import { proposalsFor } from "../../../src/domain/fill/tidy-up/tidy-up";
import { cellAddress } from "../../../src/domain/spreadsheet/address";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import { Chance } from "../../support/chance";
import { addressIn } from "../../support/list-addresses";

/** A list of which a filter hides rows, in an Excel that puts arrays written over them into other rows. */
let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
  work.host.faults.misplacesFilteredWrites = true;
});
afterEach(() => {
  work.stop();
});

const said = () => work.session.state().error ?? work.session.state().statusMessage;
const list = () => work.session.state().checked?.list;
const body = () => work.values("'Case list'!A6:W105");
const hideRows = (...rows: number[]) => {
  const numbers = rows.map((row) => 1001 + row - 6);
  work.grid.filter("CaseList", ([number]) => !numbers.includes(Number(number)));
};

test("Fill No writes each cell in its own row, and says how many nobody sees", async () => {
  work.grid.clear("'Case list'!P6:Q12");
  hideRows(7, 9, 10);
  await work.later();
  await work.session.run(fillNo, 14);
  expect(said()).toBe("No written in 14 blank cells. 6 cells of these are in hidden rows.");
  expect(work.values("'Case list'!P6:Q12").flat()).toEqual(Array<string>(14).fill("No"));
});

test("Draw ticks its ten where they stand, and says that hidden cases took part", async () => {
  hideRows(...Array.from({ length: 60 }, (_, i) => 6 + i));
  await work.later();
  await work.session.run(draw, "4-6-1-3");
  expect(said()).toBe(
    "10 drawn with seed 4-6-1-3. 60 cases in hidden rows took part too. Press Flag the ten to write them down.",
  );
  expect(list()?.cases.filter(({ tracked }) => tracked)).toHaveLength(10);
});

test("a tick lands in a row that is hidden", async () => {
  hideRows(8);
  await work.session.run(trackCase, "1003", true);
  expect(work.values(`'Case list'!${addressIn("tracked", 8)}`)).toEqual([["Yes"]]);
});

test("a finding in a hidden row is gone to, and said to be out of sight", async () => {
  work.grid.clear("'Case list'!F14");
  hideRows(14);
  await work.later();
  const [finding] = work.session.state().checked?.findings ?? [];
  if (finding) await work.session.run(goToFinding, finding);
  expect(said()).toBe(
    "F14, Age: Enter the age. Row 14 is hidden, by a filter or by hand: show it to see the cell.",
  );
});

test("with any rows hidden, every cell is as before or exactly as proposed, and undo brings all back", async () => {
  const chance = new Chance(11);
  const messy = ["yes", " Y", "no ", "N", "f", "Female ", "7 years", "White British", "14/03/2004", ""];
  for (let round = 0; round < 8; round++) {
    for (let i = 0; i < 60; i++) {
      const address = cellAddress(5 + chance.below(30), 2 + chance.below(19));
      work.grid.type(`'Case list'!${address}`, chance.pick(messy));
    }
    const hidden = Array.from({ length: 35 }, (_, i) => 6 + i).filter(() => chance.oneIn(3));
    hideRows(...hidden);
    await work.later();
    const before = body();

    const proposals = proposalsFor(list() ?? never());
    const tidied = before.map((row) => [...row]);
    for (const { index, column, cell } of proposals) tidied[index]?.splice(indexOf(column), 1, cell);
    await work.session.run(tidyUp, proposals);
    expect(work.session.state().error).toBeUndefined();
    expect(body()).toEqual(tidied);

    await work.session.run(undo);
    expect(work.session.state().error).toBeUndefined();
    expect(body()).toEqual(before);

    const blanks = blanksForNo(list() ?? never());
    const filled = before.map((row) => [...row]);
    for (const { index, column } of blanks) filled[index]?.splice(indexOf(column), 1, "No");
    await work.session.run(fillNo, blanks.length);
    if (blanks.length > 0) expect(work.session.state().error).toBeUndefined();
    expect(body()).toEqual(filled);
  }
});

function never(): never {
  throw new Error("There is a list.");
}

import { draw } from "../../../src/app/choose/draw";
import { trackCase } from "../../../src/app/choose/track-case";
import { fillNo } from "../../../src/app/fill/fill-no";
import { mendCells } from "../../../src/app/fill/mend-cells";
import { goToFinding } from "../../../src/app/fill/go-to-finding";
import { tidyUp } from "../../../src/app/fill/tidy-up";
import { putColumnsRight } from "../../../src/app/fill/put-columns-right";
import { takeInCases } from "../../../src/app/fill/take-in-cases";
import { undo } from "../../../src/app/fill/undo";
import { indexOf } from "../../../src/domain/case-list/columns";
import { alikeCells } from "../../../src/domain/fill/cells-in-hand";
import { columnsToPutRight, putRightKey } from "../../../src/domain/fill/put-columns-right";
import { takingIn, takingInKey } from "../../../src/domain/fill/take-in/take-in";
import { HEADERS } from "../../../src/domain/case-list/grid/case-list-sheet";
import { aHundred, aRow } from "../../support/sample-cells";
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

test("Fill No says first how many cells nobody sees, then writes each in its own row", async () => {
  work.grid.clear("'Case list'!P6:Q12");
  hideRows(7, 9, 10);
  await work.later();
  const before = body();
  expect(await work.session.run(fillNo, 14)).toBe(false);
  expect(said()).toBe(
    "6 of these cells stand in rows that are hidden. Press Fill No again to go on all the same.",
  );
  expect(body()).toEqual(before);
  await work.session.run(fillNo, 14);
  expect(said()).toBe("No written in 14 blank cells. 6 cells of these are in hidden rows.");
  expect(work.values("'Case list'!P6:Q12").flat()).toEqual(Array<string>(14).fill("No"));
});

test("rows that were hidden meanwhile are counted, and another number is another question", async () => {
  work.grid.clear("'Case list'!P6:Q12");
  hideRows(7);
  await work.later();
  await work.session.run(fillNo, 14);
  hideRows(7, 8);
  await work.session.run(fillNo, 14);
  expect(said()).toMatch(/^4 of these cells stand in rows that are hidden\./);
  await work.session.run(fillNo, 14);
  expect(said()).toBe("No written in 14 blank cells. 4 cells of these are in hidden rows.");
});

test("Tidy up and alike values mended together say it first too; a single cell is written at once", async () => {
  work.grid.type("'Case list'!P6", "n/a");
  work.grid.type("'Case list'!P8", "n/a");
  work.grid.type("'Case list'!Q8", "y");
  hideRows(8);
  await work.later();
  const { findings = [] } = work.session.state().checked ?? {};
  const [finding] = findings.filter(({ address }) => address === "P6");
  const alike = alikeCells(list() ?? never(), findings, finding ?? never());
  expect(alike).toHaveLength(2);
  await work.session.run(mendCells, alike, "No");
  expect(said()).toBe(
    "1 of these cells stands in a row that is hidden. Press Write again to go on all the same.",
  );
  expect(work.values("'Case list'!P8")).toEqual([["n/a"]]);
  await work.session.run(mendCells, alike.slice(1), "No");
  expect(said()).toBe("P8: Written.");
  const proposals = proposalsFor(list() ?? never());
  await work.session.run(tidyUp, proposals);
  expect(said()).toBe(
    "1 of these cells stands in a row that is hidden. Press Apply again to go on all the same.",
  );
  expect(work.values("'Case list'!Q8")).toEqual([["y"]]);
  await work.session.run(tidyUp, proposals);
  expect(work.values("'Case list'!Q8")).toEqual([["Yes"]]);
});

test("Draw says first that hidden cases take part, and ticks its ten where they stand", async () => {
  hideRows(...Array.from({ length: 60 }, (_, i) => 6 + i));
  await work.later();
  await work.session.run(draw, "4-6-1-3");
  expect(said()).toBe("60 cases in hidden rows take part too. Press Draw again to go on all the same.");
  expect(list()?.cases.filter(({ tracked }) => tracked)).toHaveLength(0);
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

test("columns that are put right, and cases that are taken in, say first how many rows nobody sees", async () => {
  work.grid.clear("'Case list'!A104:W105");
  work.grid.paste("'Case list'!A112", [aRow("LAC", 2001)]);
  await work.later();
  hideRows(104);
  work.grid.filter("CaseList", ([number]) => number !== "");
  const { checked, reading } = work.session.state();
  const key = takingInKey(takingIn(checked?.list ?? never(), reading?.list?.cells ?? never()));
  await work.session.run(takeInCases, key);
  expect(said()).toBe(
    "1 of the rows to be written in is hidden. Press Take them in again to go on all the same.",
  );
  expect(work.values("'Case list'!A104")).toEqual([[""]]);
  await work.session.run(takeInCases, key);
  expect(work.values("'Case list'!A104")).toEqual([[2001]]);

  work.grid.clear("'Case list'!A6:W105");
  work.grid.paste(
    "'Case list'!A6",
    [HEADERS, ...aHundred().slice(0, 20)].map(([number = "", ...others]) => [
      number,
      ...HEADERS.slice(1)
        .map((_, i) => others[i] ?? "")
        .reverse(),
    ]),
  );
  await work.later();
  hideRows(8, 9);
  const found = columnsToPutRight(list() ?? never(), work.session.state().reading?.list?.cells ?? never());
  await work.session.run(putColumnsRight, putRightKey(found ?? never()));
  expect(said()).toMatch(/^2 of the rows to be written in are hidden\. Press Put the columns right again/);
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
    await agreed(() => work.session.run(tidyUp, proposals));
    expect(work.session.state().error).toBeUndefined();
    expect(body()).toEqual(tidied);

    await work.session.run(undo);
    expect(work.session.state().error).toBeUndefined();
    expect(body()).toEqual(before);

    const blanks = blanksForNo(list() ?? never());
    const filled = before.map((row) => [...row]);
    for (const { index, column } of blanks) filled[index]?.splice(indexOf(column), 1, "No");
    await agreed(() => work.session.run(fillNo, blanks.length));
    if (blanks.length > 0) expect(work.session.state().error).toBeUndefined();
    expect(body()).toEqual(filled);
  }
});

/** Presses, and again where hidden rows are asked about first. */
async function agreed(press: () => Promise<boolean>): Promise<void> {
  if (!(await press()) && String(work.session.state().error).includes("hidden.")) await press();
}

function never(): never {
  throw new Error("There is a list.");
}

import { bringBack } from "../../../src/app/choose/bring-back";
import { draw } from "../../../src/app/choose/draw";
import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { replace } from "../../../src/app/choose/replace";
import { trackCase } from "../../../src/app/choose/track-case";
import { earlierChoices } from "../../../src/domain/choose/choice-record/earlier-choices";
import { under } from "../../domain/choose/a-flagged-sheet";
import { atChoose } from "../../support/at-choose";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import { rowOfCase } from "../../support/sample-cells";

let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  work.stop();
});

const { ticks, kept, said, recordRows, chosen } = atChoose(() => work);

const cellOf = (number: string): string => `'Case list'!A${rowOfCase(number)}`;
const clearRow = (number: string): void => {
  work.grid.clear(`${cellOf(number)}:W${rowOfCase(number)}`);
};
/** A row of Selected cases: No., row in list and status. */
const onSheet = (number: string): unknown[] => {
  const row = work.values("'Selected cases'!A6:L60").find((cells) => String(cells[1]) === number);
  return [row?.[0], row?.[10], row?.[11]];
};
const all = (heading: string): string =>
  under(heading, recordRows())
    .map((row) => row.join(" "))
    .join(" ");

test("what changed about the ten since they were flagged is in the record, whatever is pressed between, each number as it was written", async () => {
  work.grid.type(cellOf("1001"), "CH00061");
  await work.later();
  await work.session.run(trackCase, "ch00061", true);
  await work.session.run(draw, "1");
  await work.session.run(flagTheTen);
  const before = ticks();
  const gone = before.find((number) => number !== "CH00061") ?? "";
  const aged = before.find((number) => number !== "CH00061" && number !== gone) ?? "";
  work.grid.type(cellOf("1001"), "CH00061-X");
  work.grid.type(`'Case list'!E${rowOfCase(aged)}`, "Another team");
  clearRow(gone);
  await work.later();

  // The open place alone is filled: nobody who was flagged gives a place up.
  await work.session.run(draw, "2");
  await work.session.run(draw, "2");
  expect(work.session.state().error).toBeUndefined();
  const came = ticks().find((number) => !before.includes(number) && number !== "CH00061-X") ?? "";
  expect(ticks().sort()).toEqual(
    [...before.filter((number) => number !== gone && number !== "CH00061"), "CH00061-X", came].sort(),
  );
  await work.session.run(flagTheTen);
  await work.session.run(flagTheTen);
  const changes = all("What changed about the ten from one flagging to the next");
  expect(changes).toContain("CH00061 is CH00061-X now: all its other cells are as they were.");
  expect(changes).toContain(`${gone} is gone from the list.`);
  expect(changes).toContain(`${came} came in (drawn).`);
  expect(changes).toContain(`${aged} has changed: Team.`);
  expect(changes).toMatch(/^2\. /);
  expect(all("Every ten that was flagged")).toMatch(/^1\. on \S+ \S+ GMT: .*\bCH00061\b(?!-X)/);
  expect(JSON.stringify(recordRows())).not.toMatch(/ch00061/);
  expect(all("Every draw and spread so far")).toContain("flagged before: ");
  // Nobody picked it anew: it came in as it had under its first number.
  expect(kept().pickReasons).toEqual(new Map());
  expect(onSheet("CH00061-X")[0]).toBe(onSheet("CH00061")[0]);
});

test("a chosen case whose row is gone is withdrawn with a reason, and the reserve takes its place", async () => {
  await work.session.run(draw, "1");
  await work.session.run(flagTheTen);
  const [gone = ""] = ticks();
  const [no] = onSheet(gone);
  clearRow(gone);
  await work.later();
  await work.session.run(replace, gone, "moved away", "to Leeds");
  expect(said()).toMatch(
    new RegExp(`^${gone} is withdrawn \\(moved away\\), and (\\d+) takes its place\\. Tracked: LAC 4 of 4`),
  );
  expect(chosen()).toHaveLength(10);
  // Its number stays its own, and the new one has the next.
  expect(onSheet(gone)).toEqual([no, "", "Withdrawn"]);
  const [, came = ""] = /and (\d+) takes/.exec(String(said())) ?? [];
  expect(onSheet(came)).toEqual([11, rowOfCase(came), "Chosen"]);
  expect(all("Withdrawn")).toContain(`${gone} moved away: to Leeds; replaced by ${came}`);
  await work.session.run(replace, gone, "closed", "");
  expect(said()).toBe(`Case ${gone} is not one of the ten.`);
});

test("where two are gone, each is withdrawn by itself, and the sheet is written once both places are filled", async () => {
  await work.session.run(draw, "1");
  await work.session.run(flagTheTen);
  const [one = "", other = ""] = ticks();
  clearRow(one);
  clearRow(other);
  await work.later();
  await work.session.run(replace, one, "closed", "");
  expect(said()).toMatch(/Choose 1 more\.$/);
  await work.session.run(replace, other, "closed", "");
  expect(said()).toMatch(/takes its place/);
  expect([onSheet(one)[2], onSheet(other)[2]]).toEqual(["Withdrawn", "Withdrawn"]);
  expect(chosen()).toHaveLength(10);
});

test("a number stays with its case when others are drawn and the first come back, and every row is where it says", async () => {
  await work.session.run(draw, "1");
  await work.session.run(flagTheTen);
  const first = ticks();
  const nos = first.map((number) => onSheet(number)[0]);
  expect([...nos].sort()).toEqual([1, 10, 2, 3, 4, 5, 6, 7, 8, 9]);
  await work.session.run(draw, "2");
  await work.session.run(draw, "2");
  work.grid.insertRows(work.grid.rangeAt("'Case list'!A6").sheet, 5, 1);
  await work.later();
  await work.session.run(flagTheTen);
  expect(first.map((number) => onSheet(number)[0])).toEqual(nos);
  const [gone = ""] = first.filter((number) => !chosen().includes(number));
  expect(onSheet(gone)).toEqual([nos[first.indexOf(gone)], rowOfCase(gone) + 1, "No longer chosen"]);
  const back = earlierChoices(kept()).find(({ ten }) => ten.join() === [...first].sort().join());
  await work.session.run(bringBack, back?.key ?? "");
  await work.session.run(flagTheTen);
  expect(first.map((number) => onSheet(number)[0])).toEqual(nos);
});

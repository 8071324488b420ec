import { draw } from "../../../src/app/choose/draw";
import { excludeCase } from "../../../src/app/choose/exclude-case";
import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { giveCaseReason } from "../../../src/app/choose/give-case-reason";
import { replace } from "../../../src/app/choose/replace";
import { trackCase } from "../../../src/app/choose/track-case";
import { atChoose } from "../../support/at-choose";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";

let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  work.stop();
});

const { ticks, kept, recordRows } = atChoose(() => work);

/** Types over the text beside a label of Selection record. */
function typeBeside(label: string, was: string, text: string): void {
  const rows = work.values("'Selection record'!A1:B260");
  const row = rows.findIndex(([first, second]) => String(first) === label && String(second).endsWith(was));
  expect(row).toBeGreaterThan(0);
  work.grid.type(`'Selection record'!B${row + 1}`, String(rows[row]?.[1]).replace(was, text));
}

test("a reason typed on Selection record replaces “no reason given”, and one taken away in the pane stays away", async () => {
  const { session } = work;
  await session.run(excludeCase, "1002", true);
  await session.run(trackCase, "1003", true);
  await session.run(draw, "4-6-1-3");
  const out = ticks().find((number) => number !== "1003") ?? "";
  await session.run(trackCase, out, false);
  await session.run(draw, "4-6-1-3");
  await session.run(flagTheTen);
  typeBeside("1002", "no reason given", "known to an inspector");
  typeBeside("1003", "no reason given", "  complaint ");
  typeBeside(out, "no reason given", "closed in May");
  await work.later();
  await session.run(flagTheTen);
  expect(kept().excluded.get("1002")).toBe("known to an inspector");
  expect(kept().pickReasons.get("1003")).toBe("complaint");
  expect(kept().turns.map(({ number, reason }) => [number, reason])).toContainEqual([out, "closed in May"]);
  for (const row of [
    ["1002", "known to an inspector"],
    ["1003", "complaint"],
  ])
    expect(recordRows()).toContainEqual(row);

  await session.run(giveCaseReason, "1002", "");
  await session.run(replace, ticks().at(-1) ?? "", "closed", "");
  expect(recordRows()).toContainEqual(["1002", "no reason given"]);
  expect(recordRows()).toContainEqual(["1003", "complaint"]);
});

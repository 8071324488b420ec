import { copyTheRequest } from "../../../src/app/choose/copy-the-request";
import { draw } from "../../../src/app/choose/draw";
import { excludeCase } from "../../../src/app/choose/exclude-case";
import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { forgetTheChoice } from "../../../src/app/choose/forget-the-choice";
import { giveCaseReason } from "../../../src/app/choose/give-case-reason";
import { replace } from "../../../src/app/choose/replace";
import { spread } from "../../../src/app/choose/spread";
import { trackCase } from "../../../src/app/choose/track-case";
import { atChoose } from "../../support/at-choose";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import { rowOfCase } from "../../support/sample-cells";
import { addressIn } from "../../support/list-addresses";

let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  work.stop();
});

const { ticks, kept, notes, said, recordRows, chosen } = atChoose(() => work);

test("Draw ticks the cases of the lowest tickets and keeps how, in one batch each for reading and writing", async () => {
  await work.session.run(trackCase, "1001", true);
  work.host.resetCounts();
  await work.session.run(draw, " 4-6-1-3 ");
  // And a look whether all is as it was read, before the write, and one which rows are hidden.
  expect(work.host.batches).toBe(5);
  expect(said()).toBe("1 picked, 9 drawn with seed 4-6-1-3. Press Flag the ten to write them down.");
  expect(ticks()).toHaveLength(10);
  expect(ticks()).toContain("1001");
  expect(kept().drawings.map(({ method, seed, picked }) => [method, seed, picked])).toEqual([
    ["Draw", "4-6-1-3", ["1001"]],
  ]);
});

test("a seed and two presses draw the ten and flag them", async () => {
  const { session } = work;
  const presses = [() => session.run(draw, "4-6-1-3"), () => session.run(flagTheTen)];
  for (const press of presses) expect(await press()).toBe(true);
  expect(chosen()).toHaveLength(10);
  expect(recordRows()).toContainEqual(["The ten in the list"]);
});

test("a second draw is marked as such, and another seed gives others", async () => {
  await work.session.run(draw, "1");
  const first = ticks();
  await work.session.run(draw, "2");
  expect(said()).toBe(
    "10 drawn with seed 2. This is choice 2, and is marked as such. Press Flag the ten to write them down.",
  );
  expect(ticks()).toHaveLength(10);
  expect(ticks()).not.toEqual(first);
  await work.session.run(draw, "1");
  expect(ticks()).toEqual(first);
  expect(kept().drawings).toHaveLength(3);
});

test("what cannot be done is refused, and nothing is written", async () => {
  await work.session.run(draw, "  ");
  expect(said()).toBe(
    "Enter the seed: throw dice, say, now that the list has come, and type what they show.",
  );
  for (const number of [1001, 1002, 1003, 1004, 1005])
    await work.session.run(trackCase, String(number), true);
  await work.session.run(spread, "1");
  expect(said()).toBe("LAC: 5 of 4. Remove 1.");
  await work.session.run(replace, "1001", "closed", "");
  expect(said()).toBe("LAC: 5 of 4. Remove 1. CPR: 0 of 2. Choose 2 more. LDD: 0 of 4. Choose 4 more.");
  await work.session.run(giveCaseReason, "1030", "why");
  expect(said()).toBe("1030 is neither picked nor excluded by hand: there is nothing to give a reason for.");
  await work.session.run(excludeCase, "9999", true);
  expect(said()).toBe("Case 9999 is no longer in the list.");
  await work.session.run(giveCaseReason, "9999", "why");
  expect(said()).toBe("Case 9999 is no longer in the list.");
  await work.session.run(forgetTheChoice, notes());
  expect(said()).toBe("The add-in keeps nothing of a choice in this workbook.");
  expect(work.session.state().reading?.settings.size).toBe(0);
});

test("exclusions and reasons are kept in the workbook, not in its cells", async () => {
  const before = work.values("'Case list'!A1:X110");
  await work.session.run(excludeCase, "1002", true);
  expect(said()).toBe("1002 is excluded from Draw and Spread.");
  await work.session.run(giveCaseReason, "1002", "  sibling  of 1001 ");
  expect(said()).toBe("1002: the reason is kept.");
  expect(kept().excluded).toEqual(new Map([["1002", "sibling of 1001"]]));
  expect(work.values("'Case list'!A1:X110")).toEqual(before);
  await work.session.run(excludeCase, "1002", false);
  expect(said()).toBe("1002 is no longer excluded.");
  await work.session.run(trackCase, "1003", true);
  await work.session.run(giveCaseReason, "1003", "complaint");
  expect(kept().pickReasons).toEqual(new Map([["1003", "complaint"]]));
  await work.session.run(giveCaseReason, "1003", " ");
  expect(said()).toBe("1003: the reason is gone.");
  await work.session.run(excludeCase, "1003", true);
  expect(said()).toBe(
    "1003 is excluded from Draw and Spread. It is tracked too: take one of the ticks away.",
  );
  await work.session.run(draw, "1");
  expect(said()).toBe("1003 is tracked and excluded. Take one of the ticks away.");
});

test("a drawn case unticked and ticked again counts as picked", async () => {
  await work.session.run(draw, "1");
  const [number = ""] = ticks();
  await work.session.run(trackCase, number, false);
  expect(kept().filled.has(number)).toBe(false);
  await work.session.run(trackCase, number, true);
  await work.session.run(flagTheTen);
  expect(recordRows()).toContainEqual(["How they came in", "1 picked, 9 drawn"]);
});

test("flagged, Selection record says by itself how the ten were chosen; flagged again nothing is another", async () => {
  await work.session.run(excludeCase, "1002", true);
  await work.session.run(spread, "4-6-1-3");
  await work.session.run(flagTheTen);
  expect(said()).toBe(
    "10 cases flagged on the sheet Selected cases: 4 LAC, 2 CPR, 4 LDD. How they were chosen stands on the sheet Selection record.",
  );
  expect(chosen()).toEqual(ticks().sort());
  for (const row of [
    ["Seed", "4-6-1-3"],
    ["How they came in", "0 picked, 10 by Spread"],
    ["1002", "no reason given"],
    ["How anybody can do it again"],
  ])
    expect(recordRows()).toContainEqual(row);
  const both = () => [work.values("'Selected cases'!A1:P200"), work.values("'Selection record'!A1:H260")];
  const before = both();
  work.clock.pass(3_600_000);
  await work.session.run(flagTheTen);
  expect(said()).toBe("The same ten. The record is up to date.");
  expect(both()).toEqual(before);
});

test("what people typed beside and below the table, and beside the record, is there after every press", async () => {
  await work.session.run(draw, "4-6-1-3");
  await work.session.run(flagTheTen);
  const mine = {
    N8: "beside the table",
    C28: "below",
    N30: "below and beside",
    C200: "far below",
  };
  for (const [cell, text] of Object.entries(mine)) work.grid.type(`'Selected cases'!${cell}`, text);
  work.grid.type("'Selection record'!H9", "beside the record");
  await work.later();
  const [first = ""] = chosen();
  await work.session.run(replace, first, "moved away", "");
  await work.session.run(draw, "another");
  await work.session.run(flagTheTen);
  const all = work.values("'Selected cases'!A1:P260").flat();
  for (const text of Object.values(mine)) expect(all).toContain(text);
  expect(work.values("'Selected cases'!N8")).toEqual([["beside the table"]]);
  expect(work.values("'Selection record'!H9")).toEqual([["beside the record"]]);
  expect(chosen()).toEqual(ticks().sort());
});

test("Replace withdraws a case for a reason, takes a reserve, and brings the sheet up to date", async () => {
  await work.session.run(draw, "4-6-1-3");
  await work.session.run(flagTheTen);
  const gone = chosen()[3] ?? "";
  await work.session.run(replace, gone, "consent", "declined by telephone");
  expect(said()).toMatch(
    new RegExp(
      `^${gone} is withdrawn \\(consent\\), and \\d+ takes its place\\. Tracked: LAC 4 of 4, CPR 2 of 2, LDD 4 of 4\\.$`,
    ),
  );
  expect(work.values(`'Case list'!${addressIn("tracked", rowOfCase(gone))}`)).toEqual([[""]]);
  expect(chosen()).toEqual(ticks().sort());
  expect(chosen()).toHaveLength(10);
  const row = work.values("'Selected cases'!A6:L40").find((cells) => String(cells[1]) === gone);
  expect(row?.[11]).toBe("Withdrawn");
  expect(recordRows().flat().join("\n")).toMatch(/consent: declined by telephone; replaced by \d{4} on /);
  await work.session.run(flagTheTen);
  expect(said()).toBe("The same ten. The record is up to date.");
});

test("Replace works before the ten are flagged too, and says where there are no reserves", async () => {
  for (const number of [1001, 1002, 1003, 1004, 1036, 1037, 1066, 1067, 1068, 1069])
    await work.session.run(trackCase, String(number), true);
  await work.session.run(replace, "1001", "closed", "");
  expect(said()).toBe(
    "All ten are picked by hand, so there are no reserves. Enter the case that is to take the place, or a seed and press Draw or Spread: they keep the picks and find the reserves.",
  );
  await work.session.run(draw, "1");
  expect(said()).toBe("10 picked, 0 drawn with seed 1. Press Flag the ten to write them down.");
  await work.session.run(replace, "1001", "closed", "");
  expect(ticks()).toHaveLength(10);
  expect(ticks()).not.toContain("1001");
  const after = ticks();
  await work.session.run(replace, "1001", "closed", "");
  expect(said()).toMatch(/^1001 is withdrawn \(closed\), and \d{4} takes its place\./);
  expect([ticks(), kept().withdrawals.length]).toEqual([after, 1]);
  await work.session.run(replace, "1001", "consent", "");
  expect(said()).toBe("Case 1001 is not one of the ten.");
});

test("the request is handed over to be copied, and says where it could not be", async () => {
  const copied: string[] = [];
  const copy = (text: string): Promise<boolean> => {
    copied.push(text);
    return Promise.resolve(copied.length === 1);
  };
  await work.session.run(copyTheRequest, copy);
  expect(said()).toBe("The ten are not flagged yet. Press Flag the ten, then copy the request.");
  await work.session.run(draw, "1");
  await work.session.run(flagTheTen);
  await work.session.run(copyTheRequest, copy);
  expect(said()).toBe("The request is copied. Paste it into your letter to the authority.");
  expect(copied[0]).toMatch(/^Case tracking: Sampleshire\n/);
  for (const number of ticks()) expect(copied[0]).toContain(`- ${number}, `);
  await work.session.run(copyTheRequest, copy);
  expect(said()).toBe(
    "The add-in may not copy here. The text is selected in the field below: copy it with Ctrl+C.",
  );
  // It is about the flagged ten, whatever is ticked since; a replacement has a text of its own.
  const [one = "", two = ""] = ticks();
  await work.session.run(trackCase, two, false);
  await work.session.run(copyTheRequest, copy);
  expect(copied[2]).toBe(copied[0]);
  expect(said()).toMatch(/It is about the ten that are flagged; others are ticked now\./);
  await work.session.run(trackCase, two, true);
  await work.session.run(replace, one, "closed", "");
  const [withdrawal] = kept().withdrawals;
  await work.session.run(copyTheRequest, copy, withdrawal?.replacement);
  expect(copied[3]?.match(/\b1\d{3}\b/g)).toEqual([one, withdrawal?.replacement]);
  await work.session.run(copyTheRequest, copy, "1099");
  expect(said()).toBe("Case 1099 has taken no other case’s place.");
});

test("what is kept can be forgotten; sheets and ticks stay", async () => {
  await work.session.run(draw, "1");
  await work.session.run(flagTheTen);
  const before = [work.values("'Selected cases'!A1:P120"), ticks()];
  const count = notes();
  await work.session.run(forgetTheChoice, count - 1);
  expect(said()).toBe(
    `The choice has changed: ${count} notes now. Look at the count, then press Forget the choice again.`,
  );
  expect(notes()).toBe(count);
  await work.session.run(forgetTheChoice, count);
  expect(said()).toBe(`${count} notes of the choice deleted. Sheets and Tracked cells are as they were.`);
  expect(work.session.state().reading?.settings.size).toBe(0);
  expect([work.values("'Selected cases'!A1:P120"), ticks()]).toEqual(before);
});

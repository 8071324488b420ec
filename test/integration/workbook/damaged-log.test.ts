import { draw } from "../../../src/app/choose/draw";
import { excludeCase } from "../../../src/app/choose/exclude-case";
import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { replace } from "../../../src/app/choose/replace";
import { trackCase } from "../../../src/app/choose/track-case";
import { gapWords } from "../../../src/domain/choose/choice-record/gap-words";
import { atChoose } from "../../support/at-choose";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";

let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
  await work.session.run(excludeCase, "1003", true);
  await work.session.run(draw, "4-6-1-3");
});
afterEach(() => {
  work.stop();
});

const { kept, recordRows, said, ticks } = atChoose(() => work);
const UNREAD =
  "1 note of the add-in cannot be read; it is kept as it is. A newer version may have written it.";

/** Nothing tells of what is done to settings: the pane reads them now and then. */
const readAgain = (): Promise<void> => work.later(3_000);

/** The key and the text of the first entry that says this. */
function entryOf(words: string): [key: string, text: string] {
  for (const [key, text] of work.host.settings)
    if (typeof text === "string" && text.includes(words)) return [key, text];
  throw new Error(`Nothing is kept that says ${words}`);
}

/** All presses that write what rests on the choice. */
async function pressAll(): Promise<void> {
  await work.session.run(excludeCase, "1005", true);
  await work.session.run(trackCase, ticks()[0] ?? "", false);
  // Where flagged cases give their places up, it is asked first.
  await work.session.run(draw, "7-7");
  await work.session.run(draw, "7-7");
  await work.session.run(flagTheTen);
  await work.session.run(replace, ticks()[3] ?? "", "closed", "");
  await work.session.run(flagTheTen);
  expect(work.session.state().error).toBeUndefined();
}

test.each<[string, (text: string) => string]>([
  ["cut short", (text) => text.slice(0, 40)],
  ["edited by hand", (text) => text.replace("Draw", "Lot")],
  ["emptied", () => ""],
  ["of a newer version", (text) => text.replace('"version":1', '"version":9')],
])(
  "a note that is %s stays as it is at every press, and nothing that rests on it is said for certain",
  async (_, damage) => {
    const [key, text] = entryOf('"type":"drawn"');
    work.host.settings.set(key, damage(text));
    await readAgain();
    expect(kept().gaps.map(gapWords)).toEqual([UNREAD]);

    await work.session.run(flagTheTen);
    const rows = recordRows();
    expect(rows).toContainEqual(["Not all known", UNREAD]);
    expect(rows).toContainEqual(["Method", "Not known"]);
    expect(rows.flat()).not.toContain("Picked by hand");
    expect(rows.flat().join("\n")).not.toMatch(/[1-9] picked,|^Picked[:.]/m);

    await pressAll();
    expect(work.host.settings.get(key)).toBe(damage(text));
  },
);

test("an entry of a kind that a newer version made up, about something else, is no fault of the choice and stays", async () => {
  const key = "CaseTracking.Log.visits.1.aa";
  work.host.settings.set(key, '{"version":3}');
  await pressAll();
  expect(work.host.settings.get(key)).toBe('{"version":3}');
  expect(kept().gaps).toEqual([]);
});

test("a note that stands there twice counts once", async () => {
  const [, text] = entryOf('"type":"drawn"');
  work.host.settings.set("CaseTracking.Log.choice.2.copy", text);
  await readAgain();
  expect(kept()).toMatchObject({ drawings: [{ seed: "4-6-1-3" }], gaps: [] });
});

test("notes that are gone are missed, and those that are left count", async () => {
  const [key] = entryOf('"type":"filling"');
  work.host.settings.delete(key);
  await readAgain();
  expect(kept().gaps.map(gapWords)).toEqual(["1 note of the add-in is missing from this workbook."]);
  expect(kept().excluded).toEqual(new Map([["1003", ""]]));
  await pressAll();
});

test("a draw of another workbook's list stays in the log and does not become one of this list", async () => {
  const [, text] = entryOf('"type":"drawn"');
  const key = "CaseTracking.Log.choice.9.theirs";
  const theirs = text
    .replace(/"(picked|excluded|filled)":\[[^\]]*\]/g, '"$1":["a1","b2"]')
    .replace("4-6-1-3", "9-9");
  work.host.settings.set(key, theirs);
  await readAgain();
  expect(kept().drawings.map(({ seed }) => seed)).toEqual(["4-6-1-3"]);
  await work.session.run(flagTheTen);
  expect(recordRows()).toContainEqual(["Seed", "4-6-1-3"]);
  expect(recordRows().flat().join()).not.toContain("9-9");
  await pressAll();
  expect(work.host.settings.get(key)).toBe(theirs);
  expect(said()).not.toContain("marked as such");
});

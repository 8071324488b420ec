import { draw } from "../../../src/app/choose/draw";
import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { sheetsMissing } from "../../../src/app/choose/sheets-missing";
import { trackCase } from "../../../src/app/choose/track-case";
import { undo } from "../../../src/app/fill/undo";
import { atChoose } from "../../support/at-choose";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";

let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
  await work.session.run(draw, "4-6-1-3");
  await work.session.run(flagTheTen);
});
afterEach(() => {
  work.stop();
});

const { ticks, said, chosen, kept } = atChoose(() => work);

test("flagged cases that a further draw would exchange are named, and asked about once", async () => {
  const before = ticks();
  await work.session.run(draw, "9");
  const [, named = ""] =
    /^Flagged cases would give their place to others: (.*)\. Replace exchanges one case alone\. Press Draw again to go on all the same\.$/.exec(
      String(said()),
    ) ?? ["", ""];
  const flagged = chosen();
  const asked = named.split(/, | and /);
  expect(ticks()).toEqual(before);
  await work.session.run(draw, "9");
  expect(work.session.state().error).toBeUndefined();
  const gone = flagged.filter((number) => !ticks().includes(number));
  expect(gone.length).toBeGreaterThan(0);
  expect([...asked].sort()).toEqual([...gone].sort());

  // Struck through by Excel itself, once some are no longer chosen.
  await work.session.run(flagTheTen);
  const { range } = work.grid.tables().find(({ name }) => name === "SelectedCases") ?? { range: undefined };
  expect((range ? work.grid.conditionalFormats(range) : []).map(({ formula }) => formula)).toContain(
    `=OR(TRIM($L6)="Withdrawn",TRIM($L6)="No longer chosen")`,
  );
});

test.each(["Selected cases", "Selection record"])(
  "the sheet %s that somebody deletes is missed at once, and flagging makes it again",
  async (name) => {
    const missing = (): string | undefined => {
      const { reading } = work.session.state();
      return reading && sheetsMissing(reading, kept());
    };
    expect(missing()).toBeUndefined();
    work.grid.deleteSheet(work.grid.sheets().find((sheet) => sheet.name === name)?.id ?? "");
    await work.later();
    expect(missing()).toBe(`${name} is missing. Press Flag the ten.`);
    await work.session.run(flagTheTen);
    expect(missing()).toBeUndefined();
  },
);

test("a tick is no longer offered to be undone once the places have been filled anew: there would be eleven", async () => {
  const offers = (): string[] => work.session.state().undoable.map(({ label }) => label);
  const [first = ""] = ticks();
  await work.session.run(trackCase, first, false);
  expect(offers()).toEqual([`Undo Track ${first}, 1 cell`]);
  await work.session.run(draw, "9");
  await work.session.run(draw, "9");
  const ten = ticks();
  expect(ten).toHaveLength(10);
  expect(offers()).toEqual([]);
  await work.session.run(undo);
  expect(ticks()).toEqual(ten);
});

test("the record’s sheet is named as people have renamed it", async () => {
  work.grid.renameSheet(work.grid.rangeAt("'Selection record'!A1").sheet, "Our record");
  work.grid.setName("SelectionRecord", "='Our record'!$A$1");
  const [first = ""] = ticks();
  await work.session.run(trackCase, first, false);
  await work.session.run(draw, "9");
  await work.session.run(flagTheTen);
  expect(said()).toMatch(/How they were chosen stands on the sheet Our record\.$/);
});

test("reserves are told from the ten beside their numbers, by Excel itself, and above the table; an older sheet too", async () => {
  const { range } = work.grid.tables().find(({ name }) => name === "SelectedCases") ?? { range: undefined };
  const reserves = () =>
    (range ? work.grid.conditionalFormats(range) : [])
      .filter(({ formula }) => formula === `=TRIM($L6)="Reserve"`)
      .map(({ numberFormat }) => numberFormat);
  const above = () => work.values("'Selected cases'!A1:A4").flat();
  const title = "The ten cases to be tracked (Status Chosen)";
  const legend: unknown = expect.stringMatching(
    /^Row in list as on .*\. In italics: Reserve, not chosen\. In bold: /,
  );
  expect(above()).toEqual([title, "Local authority", "List date", legend]);
  const made = reserves();
  expect(made).toEqual(['@" – reserve"', undefined]);

  // As an earlier version left it.
  work.grid.type("'Selected cases'!A1", "The ten cases to be tracked");
  work.grid.type(
    "'Selected cases'!A4",
    "Row in list as on 1 June. Struck through: Withdrawn or No longer chosen.",
  );
  if (range) work.grid.clearConditionalFormats(range);
  await work.session.run(flagTheTen);
  expect(above()).toEqual([title, "Local authority", "List date", legend]);
  expect(reserves()).toEqual(made);
  // What people wrote there stays.
  work.grid.type("'Selected cases'!A1", "Our ten");
  work.grid.type("'Selected cases'!A4", "ask Tuesday");
  await work.session.run(flagTheTen);
  expect(above()).toEqual(["Our ten", "Local authority", "List date", "ask Tuesday"]);
});

import { draw } from "../../src/app/choose/draw";
import { flagTheTen } from "../../src/app/choose/flag-the-ten";
import { forgetTheChoice } from "../../src/app/choose/forget-the-choice";
import { replace } from "../../src/app/choose/replace";
import { trackCase } from "../../src/app/choose/track-case";
import { tenMissingIn, trackingIn } from "../../src/app/track/read-tracking";
import { summary } from "../../src/app/track/summary";
import { trackingSheet } from "../../src/app/track/tracking-sheet";
import { numbersOfTheTen } from "../../src/domain/track/tracking";
import { atChoose } from "../support/at-choose";
import { type AtWork, atWorkOnTheHundred } from "../support/at-work";

let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
  await work.session.run(draw, "4-6-1-3");
  await work.session.run(flagTheTen);
  await work.session.run(trackingSheet);
});
afterEach(() => {
  work.stop();
});

const { ticks, notes, said, recordRows, chosen } = atChoose(() => work);

const missing = (): string | undefined => {
  const { reading } = work.session.state();
  return reading && tenMissingIn(reading);
};

/** The case numbers whose rows on Tracking are struck through. */
const struck = (): string[] => {
  const { range } = work.grid.tables().find(({ name }) => name === "Tracking") ?? { range: undefined };
  return (range ? work.grid.conditionalFormats(range) : [])
    .filter(({ strikethrough }) => strikethrough)
    .flatMap(({ formula }) => [...formula.matchAll(/="(\d+)"/g)].map(([, number = ""]) => number));
};
const statusOf = (number: string): unknown =>
  work.values("'Selected cases'!A6:L60").find((row) => String(row[1]) === number)?.[11];
const onBoard = (): string[] => {
  const { reading } = work.session.state();
  const tracking = reading && trackingIn(reading);
  return tracking ? [...numbersOfTheTen(tracking)].sort() : [];
};
const sheetId = (name: string): string => work.grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";

describe("Selected cases is not there while Tracking stands", () => {
  test("deleted it is said, no summary is made, and flagging brings it back with all that it said", async () => {
    const [first = ""] = chosen();
    await work.session.run(replace, first, "closed", "");
    const before = work.values("'Selected cases'!B6:L40").map((row) => row.join());
    work.grid.deleteSheet(sheetId("Selected cases"));
    await work.later();
    expect(missing()).toBe("Selected cases is missing. Press Flag the ten.");
    await work.session.run(summary);
    expect(said()).toBe("Selected cases is missing. Press Flag the ten.");
    await work.session.run(flagTheTen);
    expect(missing()).toBeUndefined();
    expect(
      work
        .values("'Selected cases'!B6:L40")
        .map((row) => row.join())
        .sort(),
    ).toEqual(before.sort());
  });

  test("cleared as a whole it is said, and flagging rebuilds it, where it was", async () => {
    const before = work.values("'Selected cases'!A1:L40");
    work.grid.clear("'Selected cases'!A1:L40");
    // Excel gives a table's cleared headers names of its own.
    "ABCDEFGHIJKL".split("").forEach((letter, i) => {
      work.grid.type(`'Selected cases'!${letter}5`, `Column${i + 1}`);
    });
    await work.later();
    expect(missing()).toBe("Selected cases is empty. Press Flag the ten.");
    await work.session.run(summary);
    expect(said()).toBe("Selected cases is empty. Press Flag the ten.");
    await work.session.run(flagTheTen);
    expect(work.session.state().error).toBeUndefined();
    expect(work.values("'Selected cases'!A1:L40")).toEqual(before);
  });

  test("where only a header has gone, or nobody is Chosen, that is said", async () => {
    work.grid.type("'Selected cases'!L5", "State");
    await work.later();
    expect(missing()).toBe(
      "Selected cases has no column Status. Put the header back, then press Flag the ten.",
    );
    work.grid.type("'Selected cases'!L5", "Status");
    for (let row = 6; row < 40; row++) work.grid.type(`'Selected cases'!L${row}`, "Reserve");
    await work.later();
    expect(missing()).toBe("Selected cases has no case that is Chosen. Press Flag the ten.");
  });
});

test("replaced, unticked, ticked again and flagged: sheet, Tracking and record follow the ten at once, and both turns are told", async () => {
  const before = chosen();
  const [one = ""] = before;
  await work.session.run(replace, one, "closed", "");
  const other = chosen().find((number) => !before.includes(number)) ?? "";
  expect(struck()).toEqual([one]);
  expect([statusOf(one), statusOf(other)]).toEqual(["Withdrawn", "Chosen"]);

  await work.session.run(trackCase, other, false);
  await work.session.run(trackCase, one, true);
  await work.session.run(flagTheTen);
  expect(chosen()).toEqual(before);
  expect([statusOf(one), statusOf(other)]).toEqual(["Chosen", "No longer chosen"]);
  expect(struck()).toEqual([other]);
  expect(onBoard()).toEqual(before);
  const record = recordRows();
  const under = (heading: string): string[][] => {
    const from = record.findIndex(([first]) => first === heading) + 1;
    const length = record.slice(from).findIndex((row) => row.length === 0);
    return from === 0 ? [] : record.slice(from, from + length);
  };
  expect(under("Withdrawn")).toEqual([]);
  expect(under("Withdrawn earlier, chosen again since").flat().join(" ")).toContain(
    `${one} closed; replaced by ${other} on `,
  );
  expect(
    under("Ticked and unticked by hand").map(([number, words = ""]) => [number, words.split(" ")[0]]),
  ).toEqual([
    [other, "unticked"],
    [one, "ticked"],
  ]);
  expect(under("Every ten that was flagged")).toHaveLength(3);
  expect(under("Unticked since the draw").map(([number]) => number)).toEqual([other]);
});

test("a drawn case that is unticked by hand is no reserve, and Replace never brings it back", async () => {
  const [one = "", two = ""] = ticks();
  await work.session.run(replace, one, "closed", "");
  expect(ticks()).toContain(two);
  await work.session.run(trackCase, two, false);
  const free =
    Array.from({ length: 35 }, (_, i) => String(1001 + i)).find(
      (number) => !ticks().includes(number) && number !== one && number !== two,
    ) ?? "";
  await work.session.run(trackCase, free, true);
  for (let i = 0; i < 3; i++) {
    const [first = ""] = ticks();
    await work.session.run(replace, first, "other", `turn ${i}`);
    expect(ticks()).not.toContain(two);
  }
});

test("after Forget the choice a flagging leaves no reserve on the sheet that no record knows, and tells what the sheet says", async () => {
  const [one = ""] = chosen();
  await work.session.run(replace, one, "closed", "");
  await work.session.run(forgetTheChoice, notes());
  await work.session.run(flagTheTen);
  expect(work.values("'Selected cases'!L6:L40").flat()).not.toContain("Reserve");
  expect(statusOf(one)).toBe("Withdrawn");
  expect(recordRows()).toContainEqual([
    one,
    "why, when and what came in its place is not known: the add-in keeps nothing of it",
  ]);
  expect(recordRows().flat()).not.toContain("Picked by hand");
});

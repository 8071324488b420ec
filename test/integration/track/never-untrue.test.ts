import { chooseInspector } from "../../../src/app/choose/choose-inspector";
import { draw } from "../../../src/app/choose/draw";
import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { forgetTheChoice } from "../../../src/app/choose/forget-the-choice";
import { giveCaseReason } from "../../../src/app/choose/give-case-reason";
import { replace } from "../../../src/app/choose/replace";
import { spread } from "../../../src/app/choose/spread";
import { trackCase } from "../../../src/app/choose/track-case";
import { addRow } from "../../../src/app/track/add-row";
import { clearEntry } from "../../../src/app/track/clear-entry";
import { receivedToday } from "../../../src/app/track/received-today";
import { tenMissingIn, trackingIn } from "../../../src/app/track/read-tracking";
import { summary } from "../../../src/app/track/summary";
import { trackingSheet } from "../../../src/app/track/tracking-sheet";
import { changedSince, changeWords } from "../../../src/domain/choose/changed-since";
import { EMPTY_RECORD } from "../../../src/domain/choose/choice-record/choice-record";
import { serialOf } from "../../../src/domain/spreadsheet/dates";
import { numbersOfTheTen } from "../../../src/domain/track/tracking";
import { rowOfCase } from "../../support/sample-cells";
import { atChoose } from "../../support/at-choose";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";

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
    expect(missing()).toBe("Selected cases is missing. Press Flag the ten under Choose.");
    await work.session.run(summary);
    expect(said()).toBe("Selected cases is missing. Press Flag the ten under Choose.");
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
    expect(missing()).toBe("Selected cases is empty. Press Flag the ten under Choose.");
    await work.session.run(summary);
    expect(said()).toBe("Selected cases is empty. Press Flag the ten under Choose.");
    await work.session.run(flagTheTen);
    expect(work.session.state().error).toBeUndefined();
    expect(work.values("'Selected cases'!A1:L40")).toEqual(before);
  });

  test("where only a header has gone, or nobody is Chosen, that is said", async () => {
    work.grid.type("'Selected cases'!L5", "State");
    await work.later();
    expect(missing()).toBe(
      "Selected cases has no column Status. Put the header back, then press Flag the ten under Choose.",
    );
    work.grid.type("'Selected cases'!L5", "Status");
    for (let row = 6; row < 40; row++) work.grid.type(`'Selected cases'!L${row}`, "Reserve");
    await work.later();
    expect(missing()).toBe("Selected cases has no case that is Chosen. Press Flag the ten under Choose.");
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

describe("a list that is not ready", () => {
  test("is said first with the numbers, and asked once: Draw, Spread and Flag go on where all is as it was said", async () => {
    work.grid.type("'Case list'!A7", "1001");
    work.grid.clear("'Case list'!F20:G20");
    await work.later();
    const before = ticks();
    await work.session.run(draw, "7");
    const words =
      /^The list is not ready: \d+ errors\. Left out, their number is used twice: 1001\. Flagged cases would give .* Press Draw again to go on all the same\.$/;
    expect(said()).toMatch(words);
    expect(ticks()).toEqual(before);
    await work.session.run(draw, "7");
    await work.session.run(flagTheTen);
    expect(work.session.state().error).toBeUndefined();
    const whenFlagged = /when flagged The list is not ready: .* twice: 1001\./;
    expect(recordRows().flat().join(" ")).toMatch(whenFlagged);
    // Replace makes the record again: the list is as it was.
    await work.session.run(replace, chosen()[0] ?? "", "closed", "");
    expect(recordRows().flat().join(" ")).toMatch(whenFlagged);
    // What is not ready is another thing now: it is asked once more.
    work.grid.type("'Case list'!B40", "");
    await work.later();
    await work.session.run(spread, "7");
    expect(said()).toMatch(/LAC|CPR/);
    expect(said()).toMatch(/Press Spread again to go on all the same\.$/);
  });
});

test("a chosen case that is gone from the list is said, and its row on the sheet is highlighted by Excel itself", async () => {
  const [one = ""] = chosen();
  const { range } = work.grid.tables().find(({ name }) => name === "SelectedCases") ?? { range: undefined };
  expect((range ? work.grid.conditionalFormats(range) : []).map(({ formula }) => formula)).toContain(
    `=IFERROR(AND(TRIM($L6)="Chosen",SUMPRODUCT(--(TRIM('Case list'!$A$6:$A$1105)=TRIM($B6)))=0),FALSE)`,
  );
  work.grid.clear(`'Case list'!A${rowOfCase(one)}:X${rowOfCase(one)}`);
  await work.later();
  const { checked, choiceRecord } = work.session.state();
  const { baseline } = choiceRecord ?? EMPTY_RECORD;
  const found = (checked && baseline && changedSince(baseline.list, checked.list, baseline.ten)) ?? [];
  expect(found.map(changeWords)).toEqual([`${one}, one of the ten, is gone from the list.`]);
});

test("a wrong entry is cleared long after, and a row is not added twice", async () => {
  const number = chosen()[0] ?? "";
  work.grid.type("Tracking!D3", serialOf(2006, 6, 7));
  work.grid.type("Tracking!A3", serialOf(2006, 6, 28));
  await work.later();
  const key = (): string => {
    const { reading } = work.session.state();
    const rows = (reading && trackingIn(reading)?.rows) ?? [];
    return rows.find((row) => row.number === number && row.step === "Questionnaire")?.key ?? "none";
  };
  const row = (): unknown[] | undefined =>
    work
      .values("Tracking!A8:H60")
      .find((cells) => String(cells[0]) === number && cells[1] === "Questionnaire");
  await work.session.run(receivedToday, key());
  await work.session.run(trackingSheet);
  await work.session.run(clearEntry, key());
  expect(said()).toBe(`${number}, Questionnaire, Lead professional: Done and Outcome cleared.`);
  expect(row()?.slice(5, 7)).toEqual(["", ""]);
  await work.session.run(clearEntry, key());
  expect(said()).toBe(`${number}, Questionnaire, Lead professional: Done and Outcome are empty.`);
  await work.session.run(addRow, { number, step: "Questionnaire", agencies: ["Education"] });
  expect(said()).toMatch(/added, requested on Wed 28\/06\/2006\.$/);
  expect(work.values("Tracking!C8:D70")).toContainEqual(["Education", serialOf(2006, 6, 28)]);
  await work.session.run(addRow, { number, step: "Case file", agencies: ["Education"] });
  await work.session.run(addRow, { number, step: "Interview", agencies: ["Education"] });
  await work.session.run(addRow, { number, step: "Case file", agencies: ["Education"] });
  expect(said()).toMatch(new RegExp(`^Row \\d+: ${number}, Case file, Education is there already\\.$`));
});

test("each tick and untick after flagging is logged with who and why, and hand-picked ten withdraw for a named case without a draw", async () => {
  const [one = "", two = ""] = ticks();
  const free = Array.from({ length: 35 }, (_, i) => String(1001 + i)).filter(
    (number) => !ticks().includes(number),
  );
  await work.session.run(chooseInspector, "DLI");
  expect(said()).toBe("Ticks and replacements are logged as the DLI’s.");
  await work.session.run(trackCase, one, false);
  await work.session.run(giveCaseReason, one, "parents moved");
  await work.session.run(trackCase, free[0] ?? "", true);
  await work.session.run(replace, two, "other", "", "1099");
  expect(said()).toBe("1099 is not on the LAC list. Name a case of that group.");
  await work.session.run(replace, two, "other", "", free[1]);
  expect(said()).toMatch(
    new RegExp(`^${two} is withdrawn \\(other\\), and ${free[1] ?? ""} takes its place`),
  );
  expect(ticks()).toContain(free[1]);
  expect(ticks()).not.toContain(two);
  const record = recordRows().map((row) => row.join(" "));
  expect(record).toContainEqual(
    expect.stringMatching(new RegExp(`^${one} unticked on \\S+ \\S+ GMT by the DLI: parents moved$`)),
  );
  const replaced = new RegExp(`^${two} other; replaced by ${free[1] ?? ""} on \\S+ \\S+ GMT by the DLI$`);
  expect(record).toContainEqual(expect.stringMatching(replaced));
  expect(record).toContainEqual(`${free[1] ?? ""} named in place of ${two}`);
});

import { draw } from "../../../src/app/choose/draw";
import { excludeCase } from "../../../src/app/choose/exclude-case";
import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { forgetTheChoice } from "../../../src/app/choose/forget-the-choice";
import { giveCaseReason } from "../../../src/app/choose/give-case-reason";
import { replace } from "../../../src/app/choose/replace";
import { trackCase } from "../../../src/app/choose/track-case";
import { checksSheet } from "../../../src/app/fill/checks-sheet";
import { giveReason } from "../../../src/app/fill/give-reason";
import { type Session, startSession } from "../../../src/app/session";
import { UNKNOWN_DIGESTS } from "../../../src/domain/choose/changed-since";
import { EMPTY_RECORD } from "../../../src/domain/choose/choice-record/choice-record";
import { FORGOTTEN } from "../../../src/domain/choose/choice-record/choice-gaps";
import { gapWords } from "../../../src/domain/choose/choice-record/gap-words";
import { currentChoice } from "../../../src/domain/choose/choice-record/current-choice";
import { CHOICE_LOG } from "../../../src/domain/choose/choice-record/choice-settings";
import { logPrefix } from "../../../src/domain/log/log";
import { reasonFinder } from "../../../src/domain/fill/reasons/reasons";
import { connectToExcel } from "../../../src/excel/connect";
import { atChoose } from "../../support/at-choose";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";

const FORGOTTEN_CHOICE = { ...EMPTY_RECORD, gaps: [FORGOTTEN] };

let work: AtWork;
let again: Session | undefined;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  again?.stop();
  again = undefined;
  work.stop();
});

const { notes, recordRows, ticks } = atChoose(() => work);

/** Closes the pane, loses what is kept in the workbook, and opens the pane again. */
async function reopenedWithoutSettings(): Promise<Session> {
  (again ?? work.session).stop();
  work.host.reload();
  expect([...work.host.settings]).toEqual([]);
  again = startSession(connectToExcel(work.clock), work.clock);
  await work.later();
  return again;
}

/** What follows from what is known of the choice. */
function choiceOf(session: Session) {
  const { checked, choiceRecord } = session.state();
  if (!checked || !choiceRecord) throw new Error("No choice is known.");
  const { drawings, withdrawals, excluded, pickReasons, baseline } = choiceRecord;
  const { by, ten, byHand, reserves, takenOut } = currentChoice(checked.list, choiceRecord);
  return {
    kept: { drawings, withdrawals, excluded, pickReasons, baseline },
    current: {
      by,
      ten: ten.map(({ number, origin }) => [number, origin]),
      byHand,
      reserves: Object.values(reserves).map((cases) => cases.map(({ number }) => number)),
      takenOut,
    },
  };
}

const keptNow = (): string[] =>
  [...work.host.settings.keys()].filter((key) => key.startsWith(logPrefix(CHOICE_LOG)));

describe("Excel loses what the add-in keeps in the workbook: the choice", () => {
  beforeEach(async () => {
    work.host.faults.losesSettings = "on reload";
    const { session } = work;
    await session.run(trackCase, "1002", true);
    await session.run(giveCaseReason, "1002", "complaint in 2005");
    await session.run(excludeCase, "1003", true);
    await session.run(giveCaseReason, "1003", "a sibling of 1002");
    await session.run(draw, "4-6-1-3");
    await session.run(flagTheTen);
    const drawn = ticks().find((number) => number !== "1002") ?? "";
    await session.run(replace, drawn, "moved away", "to the coast");
  });

  test("all that Selection record says is known again, and the pane says where it is from", async () => {
    const before = choiceOf(work.session);
    const session = await reopenedWithoutSettings();
    expect(choiceOf(session)).toEqual(before);
    expect(session.state().isChoiceFromSheet).toBe(true);
  });

  test("Replace takes the first of the same reserves, and what is kept is kept again", async () => {
    const before = choiceOf(work.session);
    const session = await reopenedWithoutSettings();
    const [, out] = before.current.ten.filter(([, origin]) => origin === "drawn");
    const number = String(out?.[0]);
    const ticked = ticks();
    await session.run(replace, number, "closed", "");
    expect(session.state().error).toBeUndefined();
    const came = ticks().filter((one) => !ticked.includes(one));
    expect(came).toHaveLength(1);
    expect(before.current.reserves.map(([first]) => first)).toContain(came[0]);
    expect(keptNow()).not.toEqual([]);
    expect(session.state().isChoiceFromSheet).toBe(false);
    expect(choiceOf(session).kept.withdrawals).toHaveLength(2);
    expect(choiceOf(session).kept.drawings).toEqual(before.kept.drawings);
  });

  test("Flag the ten keeps it again as it was", async () => {
    const before = work.session.state().choiceRecord;
    const session = await reopenedWithoutSettings();
    await session.run(flagTheTen);
    expect(keptNow()).not.toEqual([]);
    // The sheet does not tell how each ten that was flagged had come in, or what their rows held.
    const last = (before?.flaggings.length ?? 0) - 1;
    const flaggings = before?.flaggings.map(({ at, ten, rows }, i) => ({
      at,
      ten,
      ...(i === last && { rows }),
    }));
    expect(session.state().choiceRecord).toEqual({ ...before, flaggings });
    expect(session.state().isChoiceFromSheet).toBe(false);
  });

  test("the sheet is read once, not at each reading", async () => {
    const session = await reopenedWithoutSettings();
    work.host.resetCounts();
    work.grid.type("'Case list'!D20", "Another worker");
    await work.later();
    const { cellsRead } = work.host;
    work.host.resetCounts();
    await session.run(flagTheTen);
    // What else a flagging may have changed is looked at once.
    await work.later(3_000);
    work.host.resetCounts();
    work.grid.type("'Case list'!D20", "One more worker");
    await work.later();
    // The sheet has some hundreds of cells.
    expect(Math.abs(cellsRead - work.host.cellsRead)).toBeLessThan(20);
  });

  test("a choice that was forgotten does not come again from its sheet", async () => {
    await work.session.run(forgetTheChoice, notes());
    expect(work.session.state().choiceRecord).toEqual(FORGOTTEN_CHOICE);
    expect(recordRows().flat().join(" ")).toContain("no longer reads this sheet");
    const session = await reopenedWithoutSettings();
    expect(session.state()).toMatchObject({ choiceRecord: FORGOTTEN_CHOICE, isChoiceFromSheet: false });
    await session.run(flagTheTen);
    expect(recordRows().flat().join(" ")).not.toContain("no longer reads this sheet");
    // Nothing is said of how they were chosen that is not so.
    expect(recordRows()).toContainEqual(["Method", "Not known"]);
    expect(recordRows()).toContainEqual(["Not all known", gapWords(FORGOTTEN)]);
    expect(recordRows().flat().join("\n")).not.toMatch(/Picked by hand|[1-9] picked/);
    expect(session.state().choiceRecord?.gaps).toEqual([FORGOTTEN]);
    expect((await reopenedWithoutSettings()).state().isChoiceFromSheet).toBe(true);
  });

  test("what only the sheet tells can be forgotten too", async () => {
    const session = await reopenedWithoutSettings();
    await session.run(forgetTheChoice, 0);
    expect(session.state()).toMatchObject({ choiceRecord: FORGOTTEN_CHOICE, isChoiceFromSheet: false });
    await session.run(forgetTheChoice, 0);
    expect(session.state().error).toBe("The add-in keeps nothing of a choice in this workbook.");
  });

  test("where the list has changed since, that is still said", async () => {
    work.grid.type("'Case list'!D20", "Another worker");
    const session = await reopenedWithoutSettings();
    expect(choiceOf(session).kept.baseline?.list.digests).toBe(UNKNOWN_DIGESTS);
    await session.run(flagTheTen);
    expect(recordRows()).toContainEqual(["The list has changed since."]);
  });
});

test("Excel loses what the add-in keeps in the workbook: reasons stand in Checks, and are kept again", async () => {
  work.host.faults.losesSettings = "on reload";
  work.grid.type("'Case list'!F10", 19);
  work.grid.type("'Case list'!O10", "No");
  work.grid.type("'Case list'!U10", "No");
  await work.later();
  const warnings = (session: Session) =>
    session.state().checked?.findings.filter(({ severity }) => severity === "warning") ?? [];
  const reasons = (session: Session): string[] =>
    warnings(session).map(reasonFinder(session.state().checked?.reasons ?? []));
  const [first] = warnings(work.session);
  if (!first) throw new Error("No warning");
  await work.session.run(giveReason, first, "Care leaver");
  await work.session.run(checksSheet);
  const before = reasons(work.session);
  expect(before).toContain("Care leaver");
  const session = await reopenedWithoutSettings();
  expect(reasons(session)).toEqual(before);
  await session.run(checksSheet);
  expect(JSON.stringify([...work.host.settings])).toContain("Care leaver");
  expect(reasons(session)).toEqual(before);
});

test("Excel keeps nothing at all: the press says so", async () => {
  work.host.faults.losesSettings = "at once";
  await work.session.run(draw, "4-6-1-3");
  expect(work.session.state().error).toBeUndefined();
  expect(work.session.state().statusMessage).toContain(
    "Excel did not keep the add-in’s notes of this in the workbook. Press again; what stands on the sheets counts meanwhile.",
  );
  expect(ticks()).toHaveLength(10);
});

import { checkNow } from "../../src/app/fill/check-now";
import { flagTheTen } from "../../src/app/choose/flag-the-ten";
import { goToFinding } from "../../src/app/fill/go-to-finding";
import { nextFinding } from "../../src/app/fill/next-finding";
import { previousFinding } from "../../src/app/fill/previous-finding";
import { setUp } from "../../src/app/fill/set-up";
import { trackCase } from "../../src/app/choose/track-case";
import { ExcelError } from "../../src/app/excel-error";
import { CannotDo } from "../../src/domain/spreadsheet/cannot-do";
import { type Session, startSession } from "../../src/app/session";
import type { Workbook } from "../../src/app/workbook";
import { CASE_RULES, LIST_RULES } from "../../src/domain/case-list/rules";
import { aCase, aList, cases, theHundred } from "../support/a-list";
import { FakeClock } from "../support/fake-clock";
import { replaced } from "../support/replaced";
import { FakeWorkbook, readingOf, settled } from "../support/fake-workbook";

const FAULTLESS = readingOf(aList(theHundred()));
const TWO_FAULTS = readingOf(
  aList(replaced(replaced(theHundred(), 0, aCase({ team: "" })), 8, aCase({ age: "" }))),
);

/** A session over a workbook, past its first reading. */
async function atWork(
  workbook = new FakeWorkbook(FAULTLESS),
  connecting: Promise<Workbook> = Promise.resolve(workbook),
) {
  const clock = new FakeClock();
  const session = startSession(connecting, clock);
  await settled();
  const later = async (milliseconds: number): Promise<void> => {
    for (let passed = 0; passed < milliseconds; passed += 20) {
      clock.pass(20);
      await settled();
    }
  };
  return { workbook, session, clock, later };
}
const addresses = (session: Session): string[] =>
  session.state().checked?.findings.map(({ address }) => address) ?? [];

test("before Excel has answered the pane is opening; then it shows the list without a press", async () => {
  const clock = new FakeClock();
  const session = startSession(Promise.resolve(new FakeWorkbook(TWO_FAULTS)), clock);
  expect(session.state()).toMatchObject({ phase: "opening", checked: undefined });
  await settled();
  expect(session.state().phase).toBe("list");
  expect(addresses(session)).toEqual(["E6", "F14"]);
});

test("a workbook without a list has none, and nothing is checked", async () => {
  const { session } = await atWork(new FakeWorkbook());
  expect(session.state()).toMatchObject({ phase: "no list", checked: undefined, damage: [] });
});

test("a change in the grid shows without a press, and nothing is written", async () => {
  const { session, workbook, later } = await atWork();
  expect(addresses(session)).toEqual([]);
  workbook.reading = TWO_FAULTS;
  workbook.mayHaveChanged();
  await later(200);
  expect(addresses(session)).toEqual(["E6", "F14"]);
  expect(workbook.applied).toEqual([]);
});

test("a reading like the last is not checked or painted again", async () => {
  const { session, workbook, later } = await atWork();
  const before = session.state();
  workbook.reading = readingOf(aList(theHundred()));
  workbook.mayHaveChanged();
  await later(200);
  expect(workbook.reads).toBe(2);
  expect(session.state()).toBe(before);
});

test("lost dropdowns are noticed", async () => {
  const { session, workbook, later } = await atWork();
  const { gridState } = FAULTLESS.list ?? {};
  if (!gridState) throw new Error("The sample has its grid state.");
  workbook.reading = readingOf(aList(theHundred()), { gridState: { ...gridState, validated: [false] } });
  workbook.mayHaveChanged();
  await later(200);
  expect(session.state().damage).toEqual(["dropdowns"]);
});

test("what a press did is said, and the press is in hand until then", async () => {
  const { session } = await atWork(new FakeWorkbook(TWO_FAULTS));
  const pressed = session.run(checkNow);
  expect(session.state().runningAction).toEqual({ id: "check-now", target: undefined });
  await pressed;
  expect(session.state()).toMatchObject({
    runningAction: undefined,
    statusMessage: `Checked 100 cases by ${CASE_RULES.length + LIST_RULES.length} rules: 2 findings.`,
    error: undefined,
  });
});

test("a second press while one is in hand does nothing", async () => {
  const { session, workbook } = await atWork(new FakeWorkbook(TWO_FAULTS));
  const letGo = workbook.hold();
  const first = session.run(nextFinding);
  await session.run(setUp);
  await session.run(nextFinding);
  expect(session.state().runningAction).toEqual({ id: "next-finding", target: undefined });
  letGo();
  await first;
  expect(workbook.shown).toEqual(["Case list!E6"]);
  expect(workbook.applied).toEqual([]);
});

test("after a press that failed the next one works", async () => {
  const { session, workbook } = await atWork();
  workbook.fails = { apply: new ExcelError("sheet protected", "repair the case list") };
  await session.run(setUp);
  expect(session.state()).toMatchObject({ runningAction: undefined, statusMessage: undefined });
  expect(session.state().error).toMatchObject({ reason: "sheet protected" });
  workbook.fails = {};
  await session.run(setUp);
  expect(session.state().error).toBeUndefined();
  expect(session.state().statusMessage).toMatch(/No entry was changed\.$/);
});

test("a refusal is shown as its sentence, a fault as a fault, anything else as a fault of ours", async () => {
  const { session, workbook } = await atWork();
  await session.run(flagTheTen);
  expect(session.state().error).toBe(
    "LAC: 0 of 4. Choose 4 more. CPR: 0 of 2. Choose 2 more. LDD: 0 of 4. Choose 4 more.",
  );
  workbook.fails = { apply: new CannotDo("The workbook is full.") };
  await session.run(setUp);
  expect(session.state().error).toBe("The workbook is full.");
  workbook.fails = { apply: new TypeError("x is undefined") };
  await session.run(setUp);
  expect(session.state().error).toMatchObject({ reason: "refused", detail: "TypeError" });
  workbook.fails = { apply: Object.assign(new Error("Loading chunk 7 failed"), { name: "ChunkLoadError" }) };
  await session.run(setUp);
  expect(session.state().error).toMatchObject({ reason: "part missing" });
});

test("a refusal stays while the list is read, until the next press", async () => {
  const { session, workbook, later } = await atWork();
  await session.run(flagTheTen);
  workbook.mayHaveChanged();
  await later(500);
  expect(typeof session.state().error).toBe("string");
  await session.run(checkNow);
  expect(session.state().error).toBeUndefined();
});

test("a reading that fails says why, keeps what was checked, and is forgotten with one that works", async () => {
  const { session, workbook, later } = await atWork(new FakeWorkbook(TWO_FAULTS));
  workbook.fails = { read: new ExcelError("no answer", "read the list") };
  workbook.mayHaveChanged();
  await later(200);
  expect(session.state().error).toMatchObject({ reason: "no answer" });
  expect(addresses(session)).toEqual(["E6", "F14"]);
  workbook.fails = {};
  await later(3_000);
  expect(session.state().error).toBeUndefined();
});

test("Check now says a reading’s fault as its own", async () => {
  const { session, workbook } = await atWork();
  workbook.fails = { read: new ExcelError("list gone", "read the list") };
  await session.run(checkNow);
  expect(session.state()).toMatchObject({ statusMessage: undefined, error: { reason: "list gone" } });
});

test("a reading that Excel keeps waiting shows as waiting, until it has come", async () => {
  const { session, workbook, later } = await atWork();
  const letGo = workbook.hold();
  workbook.mayHaveChanged();
  await later(900);
  expect(session.state().waiting).toBe(false);
  await later(300);
  expect(session.state().waiting).toBe(true);
  letGo();
  await settled();
  expect(session.state().waiting).toBe(false);
});

test("when Excel has not answered in 10 s the pane says so, and goes on when it does", async () => {
  let answer: (workbook: Workbook) => void = () => undefined;
  const connecting = new Promise<Workbook>((resolve) => {
    answer = resolve;
  });
  const { session, later } = await atWork(new FakeWorkbook(), connecting);
  await later(10_000);
  expect(session.state().error).toMatchObject({ reason: "excel not there" });
  answer(new FakeWorkbook(TWO_FAULTS));
  await settled();
  expect(session.state()).toMatchObject({ phase: "list", error: undefined });
});

test("when Excel cannot be used at all the session stops, and says why", async () => {
  const tooOld = Promise.reject<Workbook>(new ExcelError("excel too old", "open"));
  const { session, later } = await atWork(new FakeWorkbook(), tooOld);
  await later(11_000);
  expect(session.state()).toMatchObject({ phase: "stopped", error: { reason: "excel too old" } });
});

test("a press before Excel has answered waits for it", async () => {
  const workbook = new FakeWorkbook(TWO_FAULTS);
  const session = startSession(Promise.resolve(workbook), new FakeClock());
  await session.run(nextFinding);
  expect(workbook.shown).toEqual(["Case list!E6"]);
});

describe("next and previous", () => {
  test("go through the findings and round again, saying each", async () => {
    const { session, workbook } = await atWork(new FakeWorkbook(TWO_FAULTS));
    await session.run(nextFinding);
    expect(session.state()).toMatchObject({
      cursor: { finding: { address: "E6" } },
      statusMessage: "E6: Enter the team.",
    });
    await session.run(nextFinding);
    await session.run(nextFinding);
    await session.run(previousFinding);
    expect(workbook.shown.map((cell) => cell.split("!")[1])).toEqual(["E6", "F14", "E6", "F14"]);
  });

  test("previous begins at the last", async () => {
    const { session, workbook } = await atWork(new FakeWorkbook(TWO_FAULTS));
    await session.run(previousFinding);
    expect(workbook.shown).toEqual(["Case list!F14"]);
  });

  test("go on from where a press on a finding went", async () => {
    const { session, workbook } = await atWork(new FakeWorkbook(TWO_FAULTS));
    const [, second] = session.state().checked?.findings ?? [];
    if (!second) throw new Error("The sample has two faults.");
    await session.run(goToFinding, second);
    expect(session.state().cursor?.finding).toBe(second);
    await session.run(nextFinding);
    expect(workbook.shown).toEqual(["Case list!F14", "Case list!E6"]);
  });

  test("when the finding gone to is mended, next goes to the one that followed it", async () => {
    const workbook = new FakeWorkbook(TWO_FAULTS);
    const { session } = await atWork(workbook);
    await session.run(nextFinding);
    workbook.reading = readingOf(aList(replaced(theHundred(), 8, aCase({ age: "" }))));
    await session.run(checkNow);
    await session.run(nextFinding);
    expect(workbook.shown).toEqual(["Case list!E6", "Case list!F14"]);
  });

  test("say that there is none", async () => {
    const { session, workbook } = await atWork();
    await session.run(nextFinding);
    expect(session.state().statusMessage).toBe("No findings.");
    expect(workbook.shown).toEqual([]);
  });
});

test("a tick writes the case’s own cell and says how the quotas stand", async () => {
  const { session, workbook } = await atWork(new FakeWorkbook(readingOf(aList(cases(3)))));
  await session.run(trackCase, "1002", true);
  expect(workbook.writes).toEqual(["Case list!W7: Yes"]);
  expect(session.state().statusMessage).toBe("1002 is tracked. Tracked: LAC 1 of 4, CPR 0 of 2, LDD 0 of 4.");
  await session.run(trackCase, "1008", true);
  expect(session.state().error).toBe("Case 1008 is no longer in the list, or its number is used twice.");
});

test("once stopped it reads no more", async () => {
  const { session, workbook, later } = await atWork();
  session.stop();
  workbook.mayHaveChanged();
  await later(10_000);
  expect(workbook.reads).toBe(1);
});

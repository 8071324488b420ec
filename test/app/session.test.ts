import { ExcelError } from "../../src/app/errors/excel-error";
import { checkNow } from "../../src/app/fill/check-now";
import { nextFinding } from "../../src/app/fill/next-finding";
import { type Session, startSession } from "../../src/app/session";
import type { Workbook } from "../../src/app/workbook";
import { aCase, aList, theHundred } from "../support/a-list";
import { FakeClock } from "../support/fake-clock";
import { FakeWorkbook, readingOf, settled } from "../support/fake-workbook";
import { replaced } from "../support/replaced";
import { sessionOn } from "../support/session-on";

const FAULTLESS = readingOf(aList(theHundred()));
const TWO_FAULTS = readingOf(
  aList(replaced(replaced(theHundred(), 0, aCase({ team: "" })), 8, aCase({ age: "" }))),
);

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
  const { session } = await sessionOn(new FakeWorkbook());
  expect(session.state()).toMatchObject({ phase: "no list", checked: undefined, damage: [] });
});

test("a change in the grid shows without a press, and nothing is written", async () => {
  const { session, workbook, later } = await sessionOn(new FakeWorkbook(FAULTLESS));
  expect(addresses(session)).toEqual([]);
  workbook.reading = TWO_FAULTS;
  workbook.mayHaveChanged();
  await later(200);
  expect(addresses(session)).toEqual(["E6", "F14"]);
  expect(workbook.applied).toEqual([]);
});

test("what one pasted cell has destroyed is noticed within a minute while people work, not at each selection", async () => {
  const { session, workbook, later } = await sessionOn(new FakeWorkbook(FAULTLESS));
  await later(100);
  const looked = workbook.gridReads;
  workbook.damagedGrid = { validated: [false] };
  workbook.mayHaveChanged();
  await later(1_000);
  expect(workbook.gridReads).toBe(looked);
  await later(50_000);
  expect(workbook.gridReads).toBe(looked + 1);
  expect(session.state().damage).toEqual(["dropdowns"]);
});

test("values pasted are followed by a look at the dropdowns, although no event tells of them", async () => {
  const { session, workbook, later } = await sessionOn(new FakeWorkbook(FAULTLESS));
  workbook.damagedGrid = { validated: [false] };
  workbook.reading = readingOf(aList(theHundred().map((one, i) => (i < 12 ? { ...one, age: 9 } : one))));
  await later(3_000);
  expect(session.state().damage).toEqual(["dropdowns"]);
});

describe("while a cell is edited", () => {
  const EDITING = new ExcelError("editing a cell", "read the list");

  test("readings are tried again with a growing pause, which shows as waiting and never as an alert", async () => {
    const { session, workbook, later } = await sessionOn(new FakeWorkbook(FAULTLESS));
    workbook.fails = { read: EDITING };
    const before = workbook.reads;
    workbook.mayHaveChanged();
    await later(500);
    expect(session.state()).toMatchObject({ waiting: undefined, error: undefined });
    await later(1_500);
    expect(session.state()).toMatchObject({ waiting: "editing", error: undefined });
    await later(5 * 60_000);
    expect(session.state()).toMatchObject({ waiting: "editing", error: undefined });
    expect(workbook.reads - before).toBeLessThan(30);
    workbook.fails = {};
    workbook.reading = TWO_FAULTS;
    workbook.mayHaveChanged();
    await later(500);
    expect(session.state()).toMatchObject({ waiting: undefined, error: undefined });
    expect(addresses(session)).toEqual(["E6", "F14"]);
  });

  test("a pane that is opened meanwhile shows the list after the edit, and hears of changes", async () => {
    const workbook = new FakeWorkbook(TWO_FAULTS);
    workbook.fails = { read: EDITING, watch: EDITING };
    const { session, later } = await sessionOn(workbook);
    await later(3_000);
    expect(session.state()).toMatchObject({ phase: "opening", error: undefined, waiting: "editing" });
    workbook.fails = {};
    await later(10_000);
    expect(session.state()).toMatchObject({ phase: "list", error: undefined, waiting: undefined });
    workbook.reading = FAULTLESS;
    workbook.mayHaveChanged();
    await later(200);
    expect(addresses(session)).toEqual([]);
  });

  test("a press says that it waits, and goes on after the edit", async () => {
    const { session, workbook, later } = await sessionOn(new FakeWorkbook(FAULTLESS));
    const letGo = workbook.hold();
    const pressed = session.run(checkNow);
    await later(1_200);
    expect(session.state()).toMatchObject({ waiting: "busy", runningAction: { id: "check-now" } });
    letGo();
    await pressed;
    expect(session.state()).toMatchObject({ waiting: undefined, error: undefined });
    expect(session.state().statusMessage).toMatch(/^Checked 100 cases/);
  });
});

test("a press does not wait for a reading in the background that Excel never answers", async () => {
  const { session, workbook, later } = await sessionOn(new FakeWorkbook(FAULTLESS));
  workbook.forgetNextReading();
  workbook.mayHaveChanged();
  await later(200);
  workbook.reading = TWO_FAULTS;
  const pressed = session.run(checkNow);
  await later(1_200);
  await pressed;
  expect(session.state().statusMessage).toMatch(/2 findings\.$/);
  expect(addresses(session)).toEqual(["E6", "F14"]);
});

describe("with the pane out of sight", () => {
  test("almost nothing is read, and coming into sight reads at once", async () => {
    const { session, workbook, later } = await sessionOn(new FakeWorkbook(FAULTLESS));
    await later(100);
    workbook.showPane(false);
    const before = workbook.reads;
    workbook.reading = TWO_FAULTS;
    for (let i = 0; i < 20; i++) {
      workbook.mayHaveChanged();
      await later(3_000);
    }
    expect(workbook.reads - before).toBeLessThanOrEqual(1);
    await later(5 * 60_000);
    expect(workbook.reads - before).toBeLessThanOrEqual(2);
    workbook.reading = FAULTLESS;
    workbook.showPane(true);
    await later(20);
    expect(addresses(session)).toEqual([]);
  });

  test("a press of the ribbon works on the list as it is now", async () => {
    const { session, workbook, later } = await sessionOn(new FakeWorkbook(FAULTLESS));
    workbook.showPane(false);
    workbook.reading = TWO_FAULTS;
    workbook.mayHaveChanged();
    await later(500);
    await session.run(nextFinding);
    expect(workbook.shown).toEqual(["Case list!E6"]);
  });
});

test("when nobody is at work readings become rare, and one event makes them frequent again", async () => {
  const { workbook, later } = await sessionOn(new FakeWorkbook(FAULTLESS));
  await later(75_000);
  const before = workbook.reads;
  await later(60_000);
  expect(workbook.reads - before).toBeLessThanOrEqual(4);
  workbook.mayHaveChanged();
  await later(5_100);
  expect(workbook.reads - before).toBeGreaterThanOrEqual(6);
});

test("without a list, the sheet in front is read at events and else rarely", async () => {
  const { workbook, later } = await sessionOn(new FakeWorkbook());
  const before = workbook.reads;
  await later(60_000);
  expect(workbook.reads - before).toBeLessThanOrEqual(4);
  workbook.mayHaveChanged();
  await later(100);
  expect(workbook.reads - before).toBe(5);
});

test("a reading like the last is not checked or painted again", async () => {
  const { session, workbook, later } = await sessionOn(new FakeWorkbook(FAULTLESS));
  const before = session.state();
  workbook.reading = readingOf(aList(theHundred()));
  workbook.mayHaveChanged();
  await later(200);
  expect(workbook.reads).toBe(2);
  expect(session.state()).toBe(before);
});

test("lost dropdowns are noticed", async () => {
  const { session, workbook, later } = await sessionOn(new FakeWorkbook(FAULTLESS));
  workbook.damagedGrid = { validated: [false] };
  workbook.mayHaveChanged({ isLarge: true });
  await later(200);
  expect(session.state().damage).toEqual(["dropdowns"]);
});

test("a reading that fails says why, keeps what was checked, and is forgotten with one that works", async () => {
  const { session, workbook, later } = await sessionOn(new FakeWorkbook(TWO_FAULTS));
  workbook.fails = { read: new ExcelError("refused", "read the list") };
  workbook.mayHaveChanged();
  await later(200);
  expect(session.state().error).toMatchObject({ reason: "refused" });
  expect(addresses(session)).toEqual(["E6", "F14"]);
  workbook.fails = {};
  await later(3_000);
  expect(session.state().error).toBeUndefined();
});

test("a reading that Excel keeps waiting shows as waiting, until it has come", async () => {
  const { session, workbook, later } = await sessionOn(new FakeWorkbook(FAULTLESS));
  const letGo = workbook.hold();
  workbook.mayHaveChanged();
  await later(900);
  expect(session.state().waiting).toBeUndefined();
  await later(300);
  expect(session.state().waiting).toBe("busy");
  letGo();
  await settled();
  expect(session.state().waiting).toBeUndefined();
});

test("when Excel has not answered in 10 s the pane says so, and goes on when it does", async () => {
  let answer: (workbook: Workbook) => void = () => undefined;
  const connecting = new Promise<Workbook>((resolve) => {
    answer = resolve;
  });
  const { session, later } = await sessionOn(new FakeWorkbook(), connecting);
  await later(10_000);
  expect(session.state().error).toMatchObject({ reason: "excel not there" });
  answer(new FakeWorkbook(TWO_FAULTS));
  await settled();
  expect(session.state()).toMatchObject({ phase: "list", error: undefined });
});

test("when Excel cannot be used at all the session stops, and says why", async () => {
  const tooOld = Promise.reject<Workbook>(new ExcelError("excel too old", "open"));
  const { session, later } = await sessionOn(new FakeWorkbook(), tooOld);
  await later(11_000);
  expect(session.state()).toMatchObject({ phase: "stopped", error: { reason: "excel too old" } });
});

test("once stopped it reads no more", async () => {
  const { session, workbook, later } = await sessionOn(new FakeWorkbook(FAULTLESS));
  session.stop();
  workbook.mayHaveChanged();
  await later(10_000);
  expect(workbook.reads).toBe(1);
});

import { ExcelError } from "../../src/app/excel-error";
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
  const { gridState } = FAULTLESS.list ?? {};
  if (!gridState) throw new Error("The sample has its grid state.");
  workbook.reading = readingOf(aList(theHundred()), { gridState: { ...gridState, validated: [false] } });
  workbook.mayHaveChanged();
  await later(200);
  expect(session.state().damage).toEqual(["dropdowns"]);
});

test("a reading that fails says why, keeps what was checked, and is forgotten with one that works", async () => {
  const { session, workbook, later } = await sessionOn(new FakeWorkbook(TWO_FAULTS));
  workbook.fails = { read: new ExcelError("no answer", "read the list") };
  workbook.mayHaveChanged();
  await later(200);
  expect(session.state().error).toMatchObject({ reason: "no answer" });
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

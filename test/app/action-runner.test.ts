import { draw } from "../../src/app/choose/draw";
import { flagTheTen } from "../../src/app/choose/flag-the-ten";
import { trackCase } from "../../src/app/choose/track-case";
import { ExcelError } from "../../src/app/errors/excel-error";
import { checkNow } from "../../src/app/fill/check-now";
import { nextFinding } from "../../src/app/fill/next-finding";
import { setUp } from "../../src/app/fill/set-up";
import { startSession } from "../../src/app/session";
import type { Workbook } from "../../src/app/workbook";
import { CASE_RULES, LIST_RULES } from "../../src/domain/case-list/rules";
import { CannotDo } from "../../src/domain/shared/cannot-do";
import { aCase, aList, cases, theHundred } from "../support/a-list";
import { FakeClock } from "../support/fake-clock";
import { FakeWorkbook, readingOf, settled } from "../support/fake-workbook";
import { replaced } from "../support/replaced";
import { sessionOn } from "../support/session-on";
import { addressIn } from "../support/list-addresses";

const FAULTLESS = readingOf(aList(theHundred()));
const TWO_FAULTS = readingOf(
  aList(replaced(replaced(theHundred(), 0, aCase({ team: "" })), 8, aCase({ age: "" }))),
);

test("what a press did is said, and the press is in hand until then", async () => {
  const { session } = await sessionOn(new FakeWorkbook(TWO_FAULTS));
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
  const { session, workbook } = await sessionOn(new FakeWorkbook(TWO_FAULTS));
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
  const { session, workbook } = await sessionOn(new FakeWorkbook(FAULTLESS));
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
  const { session, workbook } = await sessionOn(new FakeWorkbook(FAULTLESS));
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
  const { session, workbook, later } = await sessionOn(new FakeWorkbook(FAULTLESS));
  await session.run(flagTheTen);
  workbook.mayHaveChanged();
  await later(500);
  expect(typeof session.state().error).toBe("string");
  await session.run(checkNow);
  expect(session.state().error).toBeUndefined();
});

test("a refusal names the field that it is about, anew at each press, until one is done", async () => {
  const { session } = await sessionOn(new FakeWorkbook(FAULTLESS));
  await session.run(draw, " ");
  const first = session.state().fieldError;
  expect(first).toEqual({ field: "seed", words: session.state().error });
  await session.run(draw, " ");
  expect(session.state().fieldError).not.toBe(first);
  await session.run(checkNow);
  expect(session.state().fieldError).toBeUndefined();
});

test("a press before Excel has answered waits for it", async () => {
  const workbook = new FakeWorkbook(TWO_FAULTS);
  const session = startSession(Promise.resolve(workbook), new FakeClock());
  await session.run(nextFinding);
  expect(workbook.shown).toEqual(["Case list!E6"]);
});

test("once Excel is late, a press says so and ends, and presses after Excel has come work", async () => {
  let answer: (workbook: Workbook) => void = () => undefined;
  const connecting = new Promise<Workbook>((resolve) => (answer = resolve));
  const clock = new FakeClock();
  const session = startSession(connecting, clock);
  const first = session.run(checkNow);
  clock.pass(10_000);
  await first;
  expect(session.state()).toMatchObject({ runningAction: undefined, error: { reason: "excel not there" } });
  await session.run(checkNow);
  expect(session.state()).toMatchObject({ runningAction: undefined, error: { reason: "excel not there" } });
  answer(new FakeWorkbook(readingOf(aList(theHundred()))));
  await settled();
  await session.run(checkNow);
  expect(session.state()).toMatchObject({ error: undefined });
  expect(session.state().statusMessage).toMatch(/^Checked 100 cases/);
});

test("a button pressed right after a field is left waits for what that keeps", async () => {
  const workbook = new FakeWorkbook(readingOf(aList(cases(3))));
  const { session } = await sessionOn(workbook);
  const [, tick, check] = [
    session.run(trackCase, "1001", true),
    session.run(trackCase, "1002", true),
    session.run(checkNow),
  ];
  await Promise.all([tick, check]);
  expect(workbook.writes).toEqual([
    `Case list!${addressIn("tracked", 6)}: Yes`,
    `Case list!${addressIn("tracked", 7)}: Yes`,
  ]);
  expect(session.state().statusMessage).toMatch(/^Checked 3 cases/);
});

test("a button pressed twice is pressed once", async () => {
  const workbook = new FakeWorkbook(readingOf(aList(cases(3))));
  const { session } = await sessionOn(workbook);
  await Promise.all([session.run(setUp), session.run(setUp)]);
  expect(workbook.applied).toHaveLength(1);
});

test("a tick that waits for its turn is the tick of the case it was set at, though rows move meanwhile", async () => {
  const rows = [aCase({ caseNumber: "A" }), aCase({ caseNumber: "B" }), aCase({ caseNumber: "C" })];
  const workbook = new FakeWorkbook(readingOf(aList(rows)));
  const { session } = await sessionOn(workbook);
  const letGo = workbook.hold();
  const ticks = [session.run(trackCase, "a", true), session.run(trackCase, "b", true)];
  workbook.reading = readingOf(aList([...rows].reverse()));
  letGo();
  await Promise.all(ticks);
  expect(workbook.writes).toEqual([
    `Case list!${addressIn("tracked", 8)}: Yes`,
    `Case list!${addressIn("tracked", 7)}: Yes`,
  ]);
  expect(session.state().statusMessage).toMatch(/^B is tracked\./);
});

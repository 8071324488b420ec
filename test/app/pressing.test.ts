import { checkNow } from "../../src/app/fill/check-now";
import { giveReason } from "../../src/app/fill/give-reason";
import { setUp } from "../../src/app/fill/set-up";
import { trackCase } from "../../src/app/choose/track-case";
import { startSession } from "../../src/app/session";
import type { Workbook } from "../../src/app/workbook";
import { withReason } from "../../src/domain/fill/reasons";
import { aCase, aList, cases, theHundred } from "../support/a-list";
import { FakeClock } from "../support/fake-clock";
import { keepReasons } from "../../src/app/fill/current-reasons";
import { FakeWorkbook, readingOf, settled } from "../support/fake-workbook";

async function atWork(workbook: FakeWorkbook) {
  const session = startSession(Promise.resolve(workbook), new FakeClock());
  await settled();
  return session;
}

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
  const session = await atWork(workbook);
  const [, tick, check] = [
    session.run(trackCase, "1001", true),
    session.run(trackCase, "1002", true),
    session.run(checkNow),
  ];
  await Promise.all([tick, check]);
  expect(workbook.writes).toEqual(["Case list!W6: Yes", "Case list!W7: Yes"]);
  expect(session.state().statusMessage).toMatch(/^Checked 3 cases/);
});

test("a button pressed twice is pressed once", async () => {
  const workbook = new FakeWorkbook(readingOf(aList(cases(3))));
  const session = await atWork(workbook);
  await Promise.all([session.run(setUp), session.run(setUp)]);
  expect(workbook.applied).toHaveLength(1);
});

test("a tick that waits for its turn is the tick of the case it was set at, though rows move meanwhile", async () => {
  const rows = [aCase({ caseNumber: "A" }), aCase({ caseNumber: "B" }), aCase({ caseNumber: "C" })];
  const workbook = new FakeWorkbook(readingOf(aList(rows)));
  const session = await atWork(workbook);
  const letGo = workbook.hold();
  const ticks = [session.run(trackCase, "a", true), session.run(trackCase, "b", true)];
  workbook.reading = readingOf(aList([...rows].reverse()));
  letGo();
  await Promise.all(ticks);
  expect(workbook.writes).toEqual(["Case list!W8: Yes", "Case list!W7: Yes"]);
  expect(session.state().statusMessage).toMatch(/^B is tracked\./);
});

test("a reason somebody else has given since the pane read is kept with the one given now", async () => {
  const old = { age: 19, offended: "No", neet: "No" };
  const list = aList([aCase({ caseNumber: "A", ...old }), aCase({ caseNumber: "B", ...old })]);
  const workbook = new FakeWorkbook(readingOf(list));
  const session = await atWork(workbook);
  const [a, b] = (session.state().checked?.findings ?? []).filter(({ rule }) => rule === "eighteen-or-over");
  if (!a || !b) throw new Error("Both are over 18.");
  const theirs = keepReasons(withReason([], a, "Theirs"));
  workbook.reading = {
    ...workbook.reading,
    settings: new Map([["reasons", theirs.type === "write setting" ? theirs.text : ""]]),
  };
  await session.run(giveReason, b, "Mine");
  expect(workbook.applied.at(-1)?.changes).toEqual([
    keepReasons(withReason(withReason([], a, "Theirs"), b, "Mine")),
  ]);
});

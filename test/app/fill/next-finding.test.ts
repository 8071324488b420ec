import { type Session, startSession } from "../../../src/app/session";
import { replaced } from "../../domain/support/replaced";
import { aCase, aList, theHundred } from "../../support/a-list";
import { FakeClock } from "../../support/fake-clock";
import { FakeWorkbook, readingOf, settled } from "../support/a-workbook";

/** Row 6: blank age, a code off its list; row 7: a warning; row 8: blank age. */
const FAULTY = [aCase({ age: "", livesIn: 7 }), aCase({ livesIn: 6 }), aCase({ age: "" })];
const list = (rows = FAULTY) => aList([...rows, ...theHundred().slice(3)]);

async function atWork(): Promise<{ session: Session; workbook: FakeWorkbook; gone: () => string[] }> {
  const workbook = new FakeWorkbook(readingOf(list()));
  const session = startSession(Promise.resolve(workbook), new FakeClock());
  await settled();
  return { session, workbook, gone: () => workbook.shown.map((cell) => cell.split("!")[1] ?? "") };
}

test("next goes by rule where the findings are listed by rule, and back", async () => {
  const { session, gone } = await atWork();
  session.listBy({ by: "rule" });
  for (let i = 0; i < 4; i++) await session.nextFinding();
  await session.previousFinding();
  expect(gone()).toEqual(["F6", "F8", "I6", "I7", "I6"]);
});

test("next goes to those alone that are shown; a filter leaves the order as it is", async () => {
  const { session, gone } = await atWork();
  session.listBy({ by: "rule" });
  session.listBy({ kinds: ["warning"] });
  expect(session.state().findingFilter).toEqual({ by: "rule", kinds: ["warning"], part: undefined });
  await session.nextFinding();
  await session.nextFinding();
  expect(gone()).toEqual(["I7", "I7"]);
});

test("where none is shown, next says how to see all", async () => {
  const { session, gone } = await atWork();
  session.listBy({ part: "whole list" });
  await session.nextFinding();
  expect(gone()).toEqual([]);
  expect(session.state().statusMessage).toBe(
    "None of the findings is of the kind that is shown. Press Show all findings.",
  );
});

test("by rule, after one is mended, next goes on within its rule", async () => {
  const { session, workbook, gone } = await atWork();
  session.listBy({ by: "rule" });
  await session.nextFinding();
  workbook.reading = readingOf(list(replaced(FAULTY, 0, aCase({ livesIn: 7 }))));
  await session.checkNow();
  await session.nextFinding();
  expect(gone()).toEqual(["F6", "F8"]);
});

test("one that was mended and is faulty again is the one gone to again", async () => {
  const { session, workbook } = await atWork();
  await session.nextFinding();
  await session.nextFinding();
  expect(session.state()).toMatchObject({ at: 1, visited: { address: "I6" } });
  workbook.reading = readingOf(list(replaced(FAULTY, 0, aCase({ age: "" }))));
  await session.checkNow();
  expect(session.state().at).toBe(0.5);
  workbook.reading = readingOf(list(replaced(FAULTY, 1, aCase())));
  await session.checkNow();
  expect(session.state().at).toBe(1);
});

import { checkNow } from "../../../src/app/fill/check-now";
import { goToFinding } from "../../../src/app/fill/go-to-finding";
import { nextFinding } from "../../../src/app/fill/next-finding";
import { previousFinding } from "../../../src/app/fill/previous-finding";
import { type Session, startSession } from "../../../src/app/session";
import { describedFindings } from "../../../src/domain/fill/finding-filter";
import { aCase, aList, theHundred } from "../../support/a-list";
import { FakeClock } from "../../support/fake-clock";
import { FakeWorkbook, readingOf, settled } from "../../support/fake-workbook";
import { replaced } from "../../support/replaced";
import { sessionOn } from "../../support/session-on";

const FAULTLESS = readingOf(aList(theHundred()));
const TWO_FAULTS = readingOf(
  aList(replaced(replaced(theHundred(), 0, aCase({ team: "" })), 8, aCase({ age: "" }))),
);

/** Row 6: blank age, a code off its list; row 7: a warning; row 8: blank age. */
const FAULTY = [aCase({ age: "", livesIn: 7 }), aCase({ livesIn: 6 }), aCase({ age: "" })];
const list = (rows = FAULTY) => aList([...rows, ...theHundred().slice(3)]);

async function atWork(): Promise<{ session: Session; workbook: FakeWorkbook; gone: () => string[] }> {
  const workbook = new FakeWorkbook(readingOf(list()));
  const session = startSession(Promise.resolve(workbook), new FakeClock());
  await settled();
  return { session, workbook, gone: () => workbook.shown.map((cell) => cell.split("!")[1] ?? "") };
}

describe("next and previous", () => {
  test("go through the findings and round again, saying each", async () => {
    const { session, workbook } = await sessionOn(new FakeWorkbook(TWO_FAULTS));
    await session.run(nextFinding);
    expect(session.state()).toMatchObject({
      cursor: { finding: { address: "E6" } },
      statusMessage: "E6, Team: Enter the team.",
    });
    await session.run(nextFinding);
    await session.run(nextFinding);
    await session.run(previousFinding);
    expect(workbook.shown.map((cell) => cell.split("!")[1])).toEqual(["E6", "F14", "E6", "F14"]);
  });

  test("go on from the cell that is selected", async () => {
    const { session, workbook } = await sessionOn(new FakeWorkbook(TWO_FAULTS));
    workbook.selected = "Case list!C10";
    await session.run(nextFinding);
    workbook.selected = "Case list!C10";
    await session.run(previousFinding);
    workbook.selected = "Case list!Z14";
    await session.run(previousFinding);
    workbook.selected = "Case list!F14";
    await session.run(previousFinding);
    expect(workbook.shown.map((cell) => cell.split("!")[1])).toEqual(["F14", "E6", "E6", "E6"]);
  });

  test("previous begins at the last", async () => {
    const { session, workbook } = await sessionOn(new FakeWorkbook(TWO_FAULTS));
    await session.run(previousFinding);
    expect(workbook.shown).toEqual(["Case list!F14"]);
  });

  test("go on from where a press on a finding went", async () => {
    const { session, workbook } = await sessionOn(new FakeWorkbook(TWO_FAULTS));
    const [, second] = session.state().checked?.findings ?? [];
    if (!second) throw new Error("The sample has two faults.");
    await session.run(goToFinding, second);
    expect(session.state().cursor?.finding).toBe(second);
    await session.run(nextFinding);
    expect(workbook.shown).toEqual(["Case list!F14", "Case list!E6"]);
  });

  test("when the finding gone to is mended, next goes to the one that followed it", async () => {
    const workbook = new FakeWorkbook(TWO_FAULTS);
    const { session } = await sessionOn(workbook);
    await session.run(nextFinding);
    workbook.reading = readingOf(aList(replaced(theHundred(), 8, aCase({ age: "" }))));
    await session.run(checkNow);
    await session.run(nextFinding);
    expect(workbook.shown).toEqual(["Case list!E6", "Case list!F14"]);
  });

  test("say that there is none", async () => {
    const { session, workbook } = await sessionOn(new FakeWorkbook(FAULTLESS));
    await session.run(nextFinding);
    expect(session.state().statusMessage).toBe("No findings.");
    expect(workbook.shown).toEqual([]);
  });
});

test("next goes by rule where the findings are listed by rule, and back", async () => {
  const { session, gone } = await atWork();
  session.filterFindings({ by: "rule" });
  for (let i = 0; i < 4; i++) await session.run(nextFinding);
  await session.run(previousFinding);
  expect(gone()).toEqual(["F6", "F8", "I6", "I7", "I6"]);
});

test("next goes to those alone that are shown; a filter leaves the order as it is", async () => {
  const { session, gone } = await atWork();
  session.filterFindings({ by: "rule" });
  session.filterFindings({ kinds: ["warning"] });
  expect(session.state().findingFilter).toEqual({ by: "rule", kinds: ["warning"], part: undefined });
  await session.run(nextFinding);
  await session.run(nextFinding);
  expect(gone()).toEqual(["I7", "I7"]);
});

test("where none is shown, next says how to see all", async () => {
  const { session, gone } = await atWork();
  session.filterFindings({ part: "whole list" });
  await session.run(nextFinding);
  expect(gone()).toEqual([]);
  expect(session.state().statusMessage).toBe(
    "None of the findings is of the kind that is shown. Press Show all findings.",
  );
});

test("by rule, after one is mended, next goes on within its rule", async () => {
  const { session, workbook, gone } = await atWork();
  session.filterFindings({ by: "rule" });
  await session.run(nextFinding);
  workbook.reading = readingOf(list(replaced(FAULTY, 0, aCase({ livesIn: 7 }))));
  await session.run(checkNow);
  await session.run(nextFinding);
  expect(gone()).toEqual(["F6", "F8"]);
});

test("one that was mended and is faulty again is the one gone to again", async () => {
  const { session, workbook, gone } = await atWork();
  const isThere = (): boolean => {
    const { checked, cursor } = session.state();
    return checked !== undefined && describedFindings(checked).some(({ key }) => key === cursor?.key);
  };
  await session.run(nextFinding);
  await session.run(nextFinding);
  expect(session.state().cursor).toMatchObject({ finding: { address: "I6" } });
  workbook.reading = readingOf(list(replaced(FAULTY, 0, aCase({ age: "" }))));
  await session.run(checkNow);
  expect(isThere()).toBe(false);
  workbook.reading = readingOf(list(replaced(FAULTY, 1, aCase())));
  await session.run(checkNow);
  expect(isThere()).toBe(true);
  await session.run(nextFinding);
  expect(gone().at(-1)).not.toBe("I6");
});

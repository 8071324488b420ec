import { aCase, aList } from "../../support/a-list";
import { FakeWorkbook, readingOf } from "../../support/fake-workbook";
import { sessionOn } from "../../support/session-on";

const aReading = () => readingOf(aList([aCase(), aCase({ age: 30 })]));

test("a selection that changes nothing paints nothing: the store tells nobody, and what it holds is the same", async () => {
  const { workbook, session, later } = await sessionOn(new FakeWorkbook(aReading()));
  await later(500);
  const before = session.state();
  let told = 0;
  session.subscribe(() => told++);
  const { reads } = workbook;
  for (let i = 0; i < 5; i++) {
    // As Excel gives it: the same cells in arrays made anew.
    workbook.reading = aReading();
    workbook.mayHaveChanged();
    await later(500);
  }
  expect(workbook.reads).toBeGreaterThanOrEqual(reads + 5);
  expect(told).toBe(0);
  expect(session.state()).toBe(before);
});

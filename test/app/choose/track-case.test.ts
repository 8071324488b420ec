import { trackCase } from "../../../src/app/choose/track-case";
import { CannotDo } from "../../../src/domain/shared/cannot-do";
import { aCase, aList, cases } from "../../support/a-list";
import { EMPTY, FakeWorkbook, readingOf, run } from "../../support/fake-workbook";
import { sessionOn } from "../../support/session-on";
import { addressIn } from "../../support/list-addresses";

const FOUR = aList([...cases(2), aCase({ caseNumber: "Ab 7", tracked: "Yes" }), aCase({ group: "CPR" })]);

test("a tick writes Yes in the case’s Tracked cell and nothing else", async () => {
  const workbook = new FakeWorkbook(readingOf(FOUR));
  await expect(run(trackCase, workbook, "1002", true)).resolves.toBe(
    "1002 is tracked. Tracked: LAC 2 of 4, CPR 0 of 2, LDD 0 of 4.",
  );
  expect(workbook.writes).toEqual([`Case list!${addressIn("tracked", 7)}: Yes`]);
});

test("a tick taken away clears the cell", async () => {
  const workbook = new FakeWorkbook(readingOf(FOUR));
  await expect(run(trackCase, workbook, "ab 7", false)).resolves.toBe(
    "Ab 7 is no longer tracked. Tracked: LAC 0 of 4, CPR 0 of 2, LDD 0 of 4.",
  );
  expect(workbook.writes).toEqual([`Case list!${addressIn("tracked", 8)}: `]);
});

test("the case is found by its number wherever its row is now", async () => {
  const sorted = aList([{}, aCase({ caseNumber: 1004 }), aCase({ caseNumber: 1002 })]);
  const workbook = new FakeWorkbook(readingOf(sorted));
  await run(trackCase, workbook, "1002", true);
  expect(workbook.writes).toEqual([`Case list!${addressIn("tracked", 8)}: Yes`]);
});

test("a case that has gone, or a list that has, is refused", async () => {
  const gone = new CannotDo("Case 1009 is no longer in the list, or its number is used twice.");
  await expect(run(trackCase, new FakeWorkbook(readingOf(FOUR)), "1009", true)).rejects.toEqual(gone);
  await expect(run(trackCase, new FakeWorkbook(EMPTY), "1009", true)).rejects.toEqual(
    new CannotDo("There is no case list in this workbook yet."),
  );
});

test("a list without the column Tracked is refused", async () => {
  const reading = readingOf(FOUR);
  const { list } = reading;
  if (!list) throw new Error("The reading has a list.");
  const narrow = {
    ...list,
    layout: { ...list.layout, columns: list.layout.columns.slice(0, -1) },
  };
  await expect(run(trackCase, new FakeWorkbook({ ...reading, list: narrow }), "1002", true)).rejects.toEqual(
    new CannotDo("The list has no column Tracked. Put its header back."),
  );
});

test("a tick writes the case’s own cell and says how the quotas stand", async () => {
  const { session, workbook } = await sessionOn(new FakeWorkbook(readingOf(aList(cases(3)))));
  await session.run(trackCase, "1002", true);
  expect(workbook.writes).toEqual([`Case list!${addressIn("tracked", 7)}: Yes`]);
  expect(session.state().statusMessage).toBe("1002 is tracked. Tracked: LAC 1 of 4, CPR 0 of 2, LDD 0 of 4.");
  await session.run(trackCase, "1008", true);
  expect(session.state().error).toBe("Case 1008 is no longer in the list, or its number is used twice.");
});

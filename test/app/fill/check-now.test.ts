import { ExcelError } from "../../../src/app/errors/excel-error";
import { checkNow } from "../../../src/app/fill/check-now";
import { aList, theHundred } from "../../support/a-list";
import { FakeWorkbook, readingOf } from "../../support/fake-workbook";
import { sessionOn } from "../../support/session-on";

const FAULTLESS = readingOf(aList(theHundred()));

test("Check now says a reading’s fault as its own", async () => {
  const { session, workbook } = await sessionOn(new FakeWorkbook(FAULTLESS));
  workbook.fails = { read: new ExcelError("list gone", "read the list") };
  await session.run(checkNow);
  expect(session.state()).toMatchObject({ statusMessage: undefined, error: { reason: "list gone" } });
});

import { goToCase } from "../../../src/app/choose/go-to-case";
import { CannotDo } from "../../../src/domain/shared/cannot-do";
import { rowNumber } from "../../../src/domain/spreadsheet/address";
import { aCase, aList, cases } from "../../support/a-list";
import { FakeWorkbook, readingOf, run } from "../../support/fake-workbook";

test("the row is found by the number, wherever it is now, and it is said where that is hidden", async () => {
  const workbook = new FakeWorkbook(readingOf(aList([{}, ...cases(2), aCase({ caseNumber: "Ab 7" })])));
  await expect(run(goToCase, workbook, "ab 7")).resolves.toBe("Case list, A9.");
  expect(workbook.shown).toEqual(["Case list!A9"]);
  Object.assign(workbook, { hiddenRows: new Set([rowNumber(9)]) });
  await expect(run(goToCase, workbook, "ab 7")).resolves.toMatch(/^Case list, A9\. Row 9 is hidden/);
});

test("a case that has gone is refused", async () => {
  const workbook = new FakeWorkbook(readingOf(aList(cases(2))));
  await expect(run(goToCase, workbook, "1009")).rejects.toEqual(
    new CannotDo("Case 1009 is no longer in the list."),
  );
});

import { ExcelError, type ExcelErrorReason, sentenceOf } from "../../../src/app/errors/excel-error";
import { CannotDo } from "../../../src/domain/shared/cannot-do";

const SAID: Readonly<Record<ExcelErrorReason, RegExp>> = {
  "editing a cell": /^A cell is being edited\. Finish editing the cell, then try again\.$/,
  "sheet protected": /^Could not flag the ten: the sheet .*is protected\. Unprotect it/,
  "workbook read-only": /^Could not flag the ten: the workbook is read-only\. Save a copy/,
  "list gone": /^The case list is no longer where it was\./,
  "place gone": /^Could not flag the ten: the sheet, or the cells, are no longer there\. Press Check now/,
  "headers off": /^The case list’s header row is switched off.* tick Header Row on the Table Design tab\.$/,
  "no answer": /^Excel did not answer \(flag the ten\)\. Finish what is open in Excel/,
  "excel too old": /^This Excel is too old for the add-in\. Use Excel 2021 or newer/,
  "excel not there": /has not loaded\. Check the connection/,
  "part missing": /^Could not flag the ten: a part of the add-in has not loaded\. Check the connection/,
  refused: /^Excel could not flag the ten\b.*Try again/,
};
const REASONS = Object.entries(SAID) as [ExcelErrorReason, RegExp][];

test.each(REASONS)("“%s” is said with what to do", (reason, words) => {
  const sentence = sentenceOf(new ExcelError(reason, "flag the ten"));
  expect(sentence).toMatch(words);
  expect(sentence).toMatch(
    /(^|[.,;] |: )(else )?(Finish|Select|Unprotect|Save|undo|set up|Press|Use|Check|Try)/,
  );
  expect(sentence).not.toMatch(/please|invalid|oops|undefined/i);
});

test("Excel’s own word stands in brackets where there is one", () => {
  expect(sentenceOf(new ExcelError("refused", "go on", "ItemNotFound"))).toContain(
    "Excel could not go on (ItemNotFound).",
  );
  expect(sentenceOf(new ExcelError("refused", "go on"))).toContain("Excel could not go on.");
});

test("errors have fixed names, which a minifier cannot change", () => {
  expect(new ExcelError("no answer", "read").name).toBe("ExcelError");
  expect(new CannotDo("Not yet.").name).toBe("CannotDo");
  expect(new CannotDo("Not yet.").message).toBe("Not yet.");
});

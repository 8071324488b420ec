import { mayHaveWritten } from "../../../src/app/errors/may-have-written";
import { ExcelError } from "../../../src/app/errors/excel-error";
import { NotWrittenError } from "../../../src/app/errors/not-written-error";
import { CannotDo } from "../../../src/domain/shared/cannot-do";

const P7 = { sheet: "Case list", address: "P7", holds: "Yes" };

test.each([
  ["a refusal, which comes before anything is written", new CannotDo("Choose an outcome."), false],
  ["what was put back", new NotWrittenError([P7], []), false],
  ["what could not be put back", new NotWrittenError([P7], [P7]), true],
  ["an error of Excel, which may come after", new ExcelError("no answer", "fill in No"), true],
])("%s", (_, error, isWritten) => {
  expect(mayHaveWritten(error)).toBe(isWritten);
});

import { caseNumbersNearlyAlike } from "../../../../src/domain/case-list/rules/case-numbers-nearly-alike";
import { aCase } from "../../../support/a-list";
import { saidOfCases } from "../../support/said";

const said = (...numbers: (string | number)[]): string[] =>
  saidOfCases(
    caseNumbersNearlyAlike,
    numbers.map((caseNumber) => aCase({ caseNumber })),
  );

test("numbers that differ only by noughts, .0 or spaces may be one child’s: both are told", () => {
  expect(said("0012345", 12_345)).toEqual([
    "A6, Case number: This may be the same child as 12345 in row 7: the numbers differ only by noughts, spaces or hyphens. Check both.",
    "A7, Case number: This may be the same child as 0012345 in row 6: the numbers differ only by noughts, spaces or hyphens. Check both.",
  ]);
  expect(said("1047.0", "1047")).toHaveLength(2);
  expect(said("10 47", "1047\u200b", "1047")).toHaveLength(3);
});

test("other numbers are none of each other’s, and equal ones are told by another rule", () => {
  expect(said("1047", "10470", "A1047", "1047.5")).toEqual([]);
  expect(said("1047", "1047")).toEqual([]);
});

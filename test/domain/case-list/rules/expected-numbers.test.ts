import { expectedNumbers } from "../../../../src/domain/case-list/rules/expected-numbers";
import { aList } from "../../../support/a-list";
import { saidOfList } from "../../support/said";

test("whole numbers are as they should be, agreed ones too", () => {
  expect(saidOfList(expectedNumbers, aList([]))).toEqual([]);
  expect(saidOfList(expectedNumbers, aList([], { ExpectedLAC: 0, ExpectedLDD: 40 }))).toEqual([]);
});

test("an empty cell is asked for, with the inspectorate’s own number", () => {
  expect(saidOfList(expectedNumbers, aList([], { ExpectedCPR: " " }))).toEqual([
    "E3, Expected CPR: Enter how many CPR cases are expected: 30, unless another number was agreed.",
  ]);
});

test.each([
  ["35", "35"],
  [34.5, "34.5"],
  [-1, "-1"],
  [true, "TRUE"],
  ["#REF!", "#REF!"],
])("%j is not a whole number, and that is said", (ExpectedLAC, shown) => {
  expect(saidOfList(expectedNumbers, aList([], { ExpectedLAC }))).toEqual([
    `D3, Expected LAC: ${shown} is not a whole number. Enter how many LAC cases are expected: 35, unless another number was agreed.`,
  ]);
});

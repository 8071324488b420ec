import { expectedNumberChanged } from "../../../../src/domain/case-list/rules/expected-number-changed";
import { aList } from "../../../support/a-list";
import { saidOfList } from "../../support/said";

test("another expected number is told for each group", () => {
  const expected = (band: Parameters<typeof aList>[1]): string[] =>
    saidOfList(expectedNumberChanged, aList([], band));
  expect(expected({ ExpectedLAC: 34, ExpectedLDD: 36 })).toEqual([
    "D3, Expected LAC: 34 LAC cases are expected instead of 35. Enter 35, unless the lead inspector has agreed to another number.",
    "F3, Expected LDD: 36 LDD cases are expected instead of 35. Enter 35, unless the lead inspector has agreed to another number.",
  ]);
  expect(expected({ ExpectedCPR: 0 })).toHaveLength(1);
  expect(expected({})).toEqual([]);
  expect(expected({ ExpectedLAC: "" })).toEqual([]);
});

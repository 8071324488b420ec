import { notEmployedUnder16 } from "../../../../src/domain/case-list/rules/not-employed-under-16";
import { saidOfCase } from "../../support/said";

test("children under 16 are of school age", () => {
  expect(saidOfCase(notEmployedUnder16, { age: 15, neet: "Yes" })).toEqual([
    "U6, Not in employment, education or training: The age is 15, and children under 16 are of school age. Check Excluded or not in school too.",
  ]);
  expect(saidOfCase(notEmployedUnder16, { age: 10, neet: "Yes" })).toHaveLength(1);
  expect(saidOfCase(notEmployedUnder16, { age: 16, neet: "Yes" })).toEqual([]);
  expect(saidOfCase(notEmployedUnder16, { age: 15, neet: "No" })).toEqual([]);
  expect(saidOfCase(notEmployedUnder16, { age: 9, neet: "Yes" })).toEqual([]);
  expect(saidOfCase(notEmployedUnder16, { age: "Unborn", neet: "Yes" })).toEqual([]);
});

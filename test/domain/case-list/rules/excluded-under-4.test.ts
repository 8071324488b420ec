import { excludedUnder4 } from "../../../../src/domain/case-list/rules/excluded-under-4";
import { saidOfCase } from "../../support/said";

test("a child under 4 is not missed at school", () => {
  expect(saidOfCase(excludedUnder4, { age: 3, excluded: "yes" })).toEqual([
    "T6, Excluded or not in school: The age is 3, too young for school. Check the age, or choose No.",
  ]);
  expect(saidOfCase(excludedUnder4, { age: "Unborn", group: "CPR", excluded: "Yes" })).toEqual([
    "T6, Excluded or not in school: The child is unborn, too young for school. Check the age, or choose No.",
  ]);
  expect(saidOfCase(excludedUnder4, { age: 4, excluded: "Yes" })).toEqual([]);
  expect(saidOfCase(excludedUnder4, { age: 3, excluded: "No" })).toEqual([]);
  expect(saidOfCase(excludedUnder4, { age: "", excluded: "Yes" })).toEqual([]);
});

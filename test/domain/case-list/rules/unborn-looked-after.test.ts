import { unbornLookedAfter } from "../../../../src/domain/case-list/rules/unborn-looked-after";
import { saidOfCase } from "../../support/said";

test("an unborn child can be on the register, and not looked after", () => {
  expect(saidOfCase(unbornLookedAfter, { age: "Unborn" })).toEqual([
    "F6, Age: An unborn child cannot be looked after. Check the age and the group.",
  ]);
  expect(saidOfCase(unbornLookedAfter, { age: "unborn", group: "CPR" })).toEqual([]);
  expect(saidOfCase(unbornLookedAfter, { age: "Unborn", group: "" })).toEqual([]);
  expect(saidOfCase(unbornLookedAfter, { age: 0 })).toEqual([]);
});

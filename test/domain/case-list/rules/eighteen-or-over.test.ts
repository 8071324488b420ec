import { eighteenOrOver } from "../../../../src/domain/case-list/rules/eighteen-or-over";
import { saidOfCase } from "../../support/said";

test("who is 18 is no longer looked after or on the register", () => {
  expect(saidOfCase(eighteenOrOver, { age: 18 })).toEqual([
    "F6, Age: LAC cases are under 18, and this age is 18. Check the age and the group.",
  ]);
  expect(saidOfCase(eighteenOrOver, { age: 25, group: "CPR" })).toEqual([
    "F6, Age: CPR cases are under 18, and this age is 25. Check the age and the group.",
  ]);
  expect(saidOfCase(eighteenOrOver, { age: 17 })).toEqual([]);
  expect(saidOfCase(eighteenOrOver, { age: 25, group: "LDD" })).toEqual([]);
  expect(saidOfCase(eighteenOrOver, { age: 26 })).toEqual([]);
  expect(saidOfCase(eighteenOrOver, { age: "Unborn" })).toEqual([]);
  expect(saidOfCase(eighteenOrOver, { age: 18, group: "" })).toEqual([]);
});

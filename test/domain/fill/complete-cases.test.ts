import { check } from "../../../src/domain/case-list/check";
import { completeCases } from "../../../src/domain/fill/complete-cases";
import { aCase, aList, theHundred } from "../../support/a-list";
import { replaced } from "../../support/replaced";

const completeIn = (rows = theHundred()) => {
  const list = aList(rows);
  return completeCases(list, check(list).findings);
};

test("a case is complete when nothing of it is an error", () => {
  expect(completeIn()).toEqual({ LAC: 35, CPR: 30, LDD: 35, All: 100 });
  const blank = replaced(theHundred(), 0, aCase({ age: "", team: "" }));
  expect(completeIn(blank)).toEqual({ LAC: 34, CPR: 30, LDD: 35, All: 99 });
});

test("no case is complete while a column is not read", () => {
  const list = aList(theHundred());
  const columns = list.layout.columns.map((column, i) => (i === 4 ? undefined : column));
  const withoutTeam = { ...list, layout: { ...list.layout, columns } };
  expect(completeCases(withoutTeam, check(withoutTeam).findings).All).toBe(0);
});

test("a warning leaves it complete, and a count that is short concerns no case", () => {
  expect(completeIn([aCase({ livesIn: 6 })])).toEqual({ LAC: 1, CPR: 0, LDD: 0, All: 1 });
});

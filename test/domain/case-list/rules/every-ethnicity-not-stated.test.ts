import { everyEthnicityNotStated } from "../../../../src/domain/case-list/rules/every-ethnicity-not-stated";
import { aCase, aList, type CaseCells, cases } from "../../../support/a-list";
import { saidOfList } from "../../support/said";

test("an ethnicity not stated in every case is told", () => {
  const of = (rows: readonly CaseCells[]): string[] => saidOfList(everyEthnicityNotStated, aList(rows));
  expect(of(cases(10, { ethnicity: 6 }))).toEqual([
    "H5, Ethnicity: Every ethnicity is 6, Not stated. Enter what your records hold, 1 to 6.",
  ]);
  expect(of([...cases(10, { ethnicity: "6 – Not stated" }), aCase({ ethnicity: 1 })])).toEqual([]);
  expect(of([...cases(10, { ethnicity: 6 }), aCase({ ethnicity: "" })])).toEqual([]);
  expect(of(cases(9, { ethnicity: 6 }))).toEqual([]);
});

import { areaRowCells, flaggedCase, type RowCells, standardRows } from "../a-tracking";
import { a, said } from "./process-said";

const TWO = [flaggedCase("1001"), flaggedCase("1002")];
const of1002 = (row: RowCells): RowCells => ({ ...row, "Case number": "1002" });

test("to meet every family is told to be unlikely", () => {
  const family = [a("Interview", "Parents or carers"), of1002(a("Interview", "Child or young person"))];
  expect(said("not-all-families", family, {}, TWO)).toEqual([
    "B13: The families of all 2 cases are to be interviewed. The guidance calls that unlikely: choose some, or keep them.",
  ]);
  expect(said("not-all-families", family.slice(0, 1), {}, TWO)).toEqual([]);
  expect(
    said(
      "not-all-families",
      [family[0] ?? {}, of1002(a("Interview", "Parents or carers", { Outcome: "Not needed" }))],
      {},
      TWO,
    ),
  ).toEqual([]);
  expect(said("not-all-families", areaRowCells())).toEqual([]);
});

test("and so is every professional of a case", () => {
  const both = [a("Interview", "Lead professional"), a("Interview", "social care")];
  expect(said("not-all-professionals", both)).toEqual([
    "B13: All 2 professionals of 1001 are to be interviewed. The guidance calls that unlikely: choose some, or keep them.",
  ]);
  expect(said("not-all-professionals", [...both, a("Questionnaire", "Police")])).toEqual([]);
  expect(said("not-all-professionals", standardRows("1002"))).toEqual([]);
});

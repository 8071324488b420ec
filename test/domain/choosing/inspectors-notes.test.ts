import { inspectorsNotes } from "../../../src/domain/choosing/inspectors-notes";
import { aCase, aList } from "../../support/a-list";

test("a workbook as the authority sent it holds none", () => {
  expect(inspectorsNotes(["Case list", "Codes", "Checks"], aList([aCase()]), false)).toEqual([]);
});

test("sheets, ticks and what the add-in keeps are named, each with what to do", () => {
  const list = aList([aCase({ tracked: "Yes" }), {}, { tracked: "Yes" }]);
  expect(
    inspectorsNotes(["Case list", "Summary", "Duty visit", "Selected cases", "Tracking"], list, true),
  ).toEqual([
    "The sheets Selected cases, Tracking, Duty visit and Summary hold inspectors’ notes. Delete them in the copy that you send.",
    "The column Tracked says which cases are chosen: 2 cells. Clear it.",
    "The add-in keeps seed, reasons, exclusions and draws in the workbook. Press Forget the choice.",
  ]);
});

test("one sheet and one tick are one", () => {
  expect(inspectorsNotes(["Selected cases"], aList([aCase({ tracked: "Yes" })]), false)).toEqual([
    "The sheet Selected cases holds inspectors’ notes. Delete it in the copy that you send.",
    "The column Tracked says which cases are chosen: 1 cell. Clear it.",
  ]);
});

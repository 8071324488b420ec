import { inspectorsNotes, sheetsOfInspectors } from "../../../src/domain/track/before-it-goes-back";
import { aCase, aList } from "../../support/a-list";

test("a workbook as the authority sent it holds none", () => {
  const theirs = sheetsOfInspectors(["Case list", "Codes", "Checks"], new Map(), {});
  expect(inspectorsNotes(theirs, aList([aCase()]), false)).toEqual([]);
});

test("sheets, ticks and what the add-in keeps are named, each with what to do", () => {
  const list = aList([aCase({ tracked: "Yes" }), {}, { tracked: "Yes" }]);
  expect(
    inspectorsNotes(
      sheetsOfInspectors(
        ["Case list", "Summary", "Duty visit", "Selection record", "Selected cases", "Tracking"],
        new Map(),
        {},
      ),
      list,
      true,
    ),
  ).toEqual([
    "The sheets Selected cases, Selection record, Tracking, Duty visit and Summary hold inspectors’ notes. Delete them in the copy that you send.",
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

test("a copy of a sheet of theirs is one too", () => {
  const sheets = ["Case list (2)", "Who does what", "Who does what (2)", "Summary (Copy)"];
  expect(sheetsOfInspectors(sheets, new Map(), { Tracking: { sheet: "Who does what" } })).toEqual([
    "Who does what",
    "Who does what (2)",
    "Summary (Copy)",
  ]);
});

test("renamed sheets are named as they are called now, and somebody else’s of no such name are not", () => {
  const sheets = [
    "Case list",
    "The ten",
    "How we chose",
    "Who does what",
    "Visits",
    "For the team",
    "Summary of May",
  ];
  const names = new Map([
    ["TeamSummary", "='For the team'!$A$1"],
    ["SelectionRecord", "='How we chose'!$A$1"],
  ]);
  const written = {
    SelectedCases: { sheet: "The ten" },
    Tracking: { sheet: "Who does what" },
    DutyVisit: { sheet: "Visits" },
  };
  expect(sheetsOfInspectors(sheets, names, written)).toEqual([
    ...["The ten", "How we chose", "Who does what", "Visits", "For the team"],
  ]);
  expect(
    sheetsOfInspectors(["Case list", "Tracking"], new Map(), { Tracking: { sheet: "Tracking" } }),
  ).toEqual(["Tracking"]);
});

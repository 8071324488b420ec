import { checkTracking } from "../../../src/domain/track/check-tracking";
import { addressedMessage } from "../../../src/domain/case-list/finding";
import { progressOf } from "../../../src/domain/track/progress";
import { trackedAmong } from "../../../src/domain/choose/selected-cases/flagged-cases";
import { missingRowsOf } from "../../../src/domain/track/tracking-sheet/standard-rows";
import { aTracking, areaRowCells, flaggedCase, june, july, standardRows } from "./a-tracking";

const TEN = trackedAmong([flaggedCase("1001")]);

test("three things are agreed for the whole area, and belong to no case", () => {
  const missing = missingRowsOf(TEN, aTracking(standardRows("1001")).rowsOf);
  expect(missing).toEqual([
    { caseNumber: "Area", step: "Setting up", agency: "Secure storage and central point" },
    { caseNumber: "Area", step: "Setting up", agency: "Access to electronic records" },
    { caseNumber: "Area", step: "Setting up", agency: "Liaison person’s role" },
  ]);
  expect(missingRowsOf(TEN, aTracking([...standardRows("1001"), ...areaRowCells()]).rowsOf)).toEqual([]);
});

test("they are late and due as the rest is, and findings of no case", () => {
  const tracking = aTracking([...standardRows("1001"), ...areaRowCells({ Due: june(20) })], {
    TodayDate: june(28),
  });
  expect(progressOf(tracking).late.map(({ text }) => text)).toContain(
    "Area: Setting up, Access to electronic records: late, not asked for yet, was due Tue 20/06/2006",
  );
  const { findings } = checkTracking(tracking);
  expect(findings.filter(({ rule }) => rule === "overdue")).toHaveLength(3);
  expect(findings.filter(({ rule }) => rule === "case-of-the-ten")).toEqual([]);
  const agreed = aTracking([...standardRows("1001"), ...areaRowCells({ Due: june(20), Outcome: "Agreed" })], {
    TodayDate: july(1),
  });
  expect(progressOf(agreed).late).toEqual([]);
});

test("what is about the area and what is about a case is not mixed up", () => {
  const { findings } = checkTracking(
    aTracking([
      ...standardRows("1001"),
      { "Case number": "area", Step: "Case file", "Agency or person": "Police" },
      { "Case number": "1001", Step: "Setting up", "Agency or person": "Storage" },
      { "Case number": "Area", Step: "Chaser" },
    ]),
  );
  expect(findings.filter(({ rule }) => rule === "case-of-the-ten").map(addressedMessage)).toEqual([
    "A13: Only Setting up is about the whole area. Enter the case number.",
    "A14: Setting up is about the whole area. Enter Area.",
  ]);
});

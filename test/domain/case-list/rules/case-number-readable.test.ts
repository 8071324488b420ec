import {
  caseNumberInFull,
  caseNumberNoPlaceholder,
} from "../../../../src/domain/case-list/rules/case-number-readable";
import { saidOfCase } from "../../support/said";

test.each(["1.23457E+15", "9,1E+9", 1_234_567_890_123_450])("%j has lost its last digits", (caseNumber) => {
  const [said] = saidOfCase(caseNumberInFull, { caseNumber });
  expect(said).toMatch(
    /^A6, Case number: .+ has lost its last digits\. Enter the number in full, in a cell formatted as text\.$/,
  );
});

test.each(["1E5", "123456789012345", 123_456_789_012_345, "E+15"])("%j has all of them", (caseNumber) => {
  expect(saidOfCase(caseNumberInFull, { caseNumber })).toEqual([]);
});

test("a word that stands for a number to come is none", () => {
  expect(saidOfCase(caseNumberNoPlaceholder, { caseNumber: "TBC" })).toEqual([
    "A6, Case number: TBC is no case number. Enter the case number.",
  ]);
  expect(saidOfCase(caseNumberNoPlaceholder, { caseNumber: "TBC 12" })).toEqual([]);
});

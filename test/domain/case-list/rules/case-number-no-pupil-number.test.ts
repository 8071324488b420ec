import { caseNumberNoPupilNumber } from "../../../../src/domain/case-list/rules/case-number-no-pupil-number";
import { saidOfCase } from "../../support/said";

test("a case number is no pupil number", () => {
  const finding =
    "A6, Case number: This is a unique pupil number (UPN). Enter the case number of your own system instead.";
  expect(saidOfCase(caseNumberNoPupilNumber, { caseNumber: "B801200005001" })).toEqual([finding]);
  expect(saidOfCase(caseNumberNoPupilNumber, { caseNumber: "b801 200 005 001" })).toEqual([finding]);
  expect(saidOfCase(caseNumberNoPupilNumber, { caseNumber: "A801200005001" })).toEqual([]);
  expect(saidOfCase(caseNumberNoPupilNumber, { caseNumber: "CH00123" })).toEqual([]);
});

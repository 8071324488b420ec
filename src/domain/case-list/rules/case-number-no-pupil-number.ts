import { columnSet, when } from "../column-set";
import { isPupilNumber } from "../privacy/pupil-number";
import type { CaseRule } from "../rule";

const CASE_NUMBER = columnSet("caseNumber");

export const caseNumberNoPupilNumber: CaseRule = {
  id: "case-number-no-pupil-number",
  severity: "error",
  why: "A unique pupil number (UPN) identifies the child to any school.",
  test: ({ number }) => when(isPupilNumber(number.replace(/[ -]/g, "")), CASE_NUMBER),
  message: () => "This is a unique pupil number (UPN). Enter the case number of your own system instead.",
};

import { columnSet, NO_COLUMNS, when } from "../column-set";
import { isPupilNumber } from "../pupil-number";
import type { CaseRule } from "../rule";

const CASE_NUMBER = columnSet("caseNumber");
const LENGTH = 13;

export const caseNumberNoPupilNumber: CaseRule = {
  id: "case-number-no-pupil-number",
  severity: "error",
  why: "A unique pupil number (UPN) identifies the child to any school.",
  test: ({ number }) =>
    number.length < LENGTH ? NO_COLUMNS : when(isPupilNumber(number.replace(/[ -]/g, "")), CASE_NUMBER),
  says: () => "This is a unique pupil number (UPN). Enter the case number of your own system instead.",
};

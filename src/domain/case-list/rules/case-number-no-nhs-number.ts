import type { Case } from "../case";
import { type ColumnSet, columnSet, NO_COLUMNS, when } from "../column-set";
import { isNhsNumber, isTenDigits } from "../privacy/nhs-number";
import { memoizeByList } from "../memoize-by-list";
import type { CaseRule } from "../rule";

const CASE_NUMBER = columnSet("caseNumber");
const bare = ({ number }: Case): string => number.replace(/[ -]/g, "");

/** Where the authority's own numbers have ten digits, one in eleven passes for an NHS number by chance. */
const mostHaveTenDigits = memoizeByList(
  ({ cases }) => cases.filter((theCase) => isTenDigits(bare(theCase))).length * 2 > cases.length,
);

const nhsNumbers =
  (whereMostHaveTenDigits: boolean): CaseRule["test"] =>
  (theCase, list): ColumnSet =>
    isNhsNumber(bare(theCase))
      ? when(mostHaveTenDigits(list) === whereMostHaveTenDigits, CASE_NUMBER)
      : NO_COLUMNS;

const WHY = "An NHS number identifies the child to anybody in the health service.";

export const caseNumberNoNhsNumber: CaseRule = {
  id: "case-number-no-nhs-number",
  severity: "error",
  why: WHY,
  test: nhsNumbers(false),
  message: () => "This is a valid NHS number. Enter the case number of your own system instead.",
};

export const caseNumberMayBeNhsNumber: CaseRule = {
  id: "case-number-may-be-nhs-number",
  severity: "warning",
  why: `${WHY} Where most numbers have ten digits, some pass for one by chance.`,
  test: nhsNumbers(true),
  message: () => "This could be an NHS number. Check that it is the case number of your own system.",
};

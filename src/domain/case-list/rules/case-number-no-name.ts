import { trimmed } from "../../spreadsheet/cell";
import { columnSet, NO_COLUMNS, when } from "../column-set";
import { isLikeAName } from "../privacy/person-names";
import type { CaseRule } from "../rule";

const CASE_NUMBER = columnSet("caseNumber");
const A_WORD = /\p{L}{3}/u;

/** Guidance, 2: children are not identified; the case number is never a name. */
export const caseNumberNoName: CaseRule = {
  id: "case-number-no-name",
  severity: "error",
  why: "“They do not report using the names … whereby the child or young person … could be identified.”",
  test: ({ number, cells }) =>
    A_WORD.test(number) ? when(isLikeAName(trimmed(cells[0] ?? "")), CASE_NUMBER) : NO_COLUMNS,
  message: () => "This looks like a name. Enter the case number of your own system instead.",
};

import { trimmed } from "../../spreadsheet/cell";
import { withPlainSpaces } from "../../spreadsheet/plain-spaces";
import { type Case, cellOf } from "../case";
import { columnSet, NO_COLUMNS } from "../column-set";
import { rowOf } from "../list-layout";
import { memoizeByList } from "../memoize-by-list";
import type { CaseRule } from "../rule";

const CASE_NUMBER = columnSet("caseNumber");

/** What is left of a number where programs lose or add something: noughts in front, .0 behind, spaces. */
const bare = (number: string): string =>
  withPlainSpaces(number)
    .replace(/[ -]/g, "")
    .replace(/^0+(?=\w)/, "")
    .replace(/\.0+$/, "");

/** Cases whose numbers differ from another's only by that, with the other. */
const nearlyAlike = memoizeByList(({ cases }) => {
  const firsts = new Map<string, Case>();
  const found = new Map<Case, Case>();
  for (const theCase of cases) {
    if (theCase.number === "") continue;
    const key = bare(theCase.number);
    const first = firsts.get(key);
    if (!first) firsts.set(key, theCase);
    else if (first.number !== theCase.number) {
      found.set(theCase, first);
      if (!found.has(first)) found.set(first, theCase);
    }
  }
  return found;
});

/** Excel drops noughts in front when a .csv file is opened, and exports add .0: then one child is listed twice. */
export const caseNumbersNearlyAlike: CaseRule = {
  id: "case-numbers-nearly-alike",
  severity: "warning",
  why: "“Identifying Case number”: 0012345 and 12345 may be one child whose noughts were lost.",
  test: (theCase, list) => (nearlyAlike(list).has(theCase) ? CASE_NUMBER : NO_COLUMNS),
  other: (theCase, list) => nearlyAlike(list).get(theCase),
  message: (_, theCase, list) => {
    const other = nearlyAlike(list).get(theCase);
    if (!other) return "";
    const row = rowOf(list.layout, other.index);
    return `This may be the same child as ${trimmed(cellOf(other, "caseNumber"))} in row ${row}: the numbers differ only by noughts, spaces or hyphens. Check both.`;
  },
};

import type { Case } from "../case";
import { normalised, trimmed } from "../../spreadsheet/cell";
import { columnSet, NO_COLUMNS, without } from "../column-set";
import { indexOf } from "../columns";
import { memoizeByCells } from "../memoize-by-cells";
import { memoizeByList } from "../memoize-by-list";
import type { CaseRule } from "../rule";
import { mandatoryColumns } from "./mandatory-cells";

const CASE_NUMBER = columnSet("caseNumber");
const [NUMBER, TRACKED] = [indexOf("caseNumber"), indexOf("tracked")];

/** Cases that equal another in all but the number, with that other: of several alike, the one with the least number. */
const alike = memoizeByList(({ cases }) => {
  const found = new Map<Case, Case>();
  // Two cells tell most cases apart; few need to be compared in all of theirs.
  for (const suspects of together(cases.filter(isComplete), ({ referral, age }) => String([referral, age])))
    for (const [first, ...others] of together(suspects, contents))
      for (const other of others) if (first && other.number !== first.number) found.set(other, first);
  return found;
});

/** While a list is being filled, rows are alike by being empty. */
const isComplete = (theCase: Case): boolean =>
  without(mandatoryColumns(theCase), theCase.filled) === NO_COLUMNS;

/** Two and more that agree in something, by number. */
function together(cases: readonly Case[], inWhat: (theCase: Case) => string): Iterable<Case[]> {
  const groups = new Map<string, Case[]>();
  for (const theCase of cases) {
    const key = inWhat(theCase);
    const group = groups.get(key);
    if (group) group.push(theCase);
    else groups.set(key, [theCase]);
  }
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) => group.sort((a, b) => (a.number < b.number ? -1 : 1)));
}

const contents = memoizeByCells(({ cells }: Case): string =>
  cells.map((cell, i) => (i === NUMBER || i === TRACKED ? "" : normalised(cell))).join("\n"),
);

/** The same child under two numbers makes the list one case short. */
export const twoCasesAlike: CaseRule = {
  id: "two-cases-alike",
  severity: "warning",
  why: "“A list of 100 cases”: one child under two numbers would be counted twice.",
  test: (theCase, list) => (alike(list).has(theCase) ? CASE_NUMBER : NO_COLUMNS),
  other: (theCase, list) => alike(list).get(theCase),
  message: (_, theCase, list) => {
    const other = alike(list).get(theCase);
    return `Equal to case ${trimmed(other?.cells[NUMBER] ?? "")} in all but the case number. Check that they are two children, and remove one if not.`;
  },
};

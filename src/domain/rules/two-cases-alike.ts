import type { Case } from "../case";
import { type Cell, folded, trimmed } from "../cell";
import { columnSet, NO_COLUMNS, without } from "../column-set";
import { indexOf } from "../columns";
import { oncePerList } from "../once-per-list";
import type { CaseRule } from "../rule";
import { mandatoryColumns } from "./mandatory-cells";

const CASE_NUMBER = columnSet("caseNumber");
const NOT_COMPARED = columnSet("caseNumber", "tracked");
const [NUMBER, TRACKED] = [indexOf("caseNumber"), indexOf("tracked")];
const [LEAD, TEAM] = [indexOf("leadProfessional"), indexOf("team")];
const [SPACE, CASE_BIT, ASCII] = [32, 32, 128];

/** Cases that equal another in all but the number, with that other: of several alike, the one with the least number. */
const alike = oncePerList(({ cases }) => {
  const found = new Map<Case, Case>();
  for (const suspects of sameFeatures(cases))
    for (const [first, ...others] of groups(suspects, contents)) {
      if (!first) continue;
      for (const other of others) if (other.number !== first.number) found.set(other, first);
    }
  return found;
});

/** Bundles of cases that may be alike: so small that few cases are compared cell by cell. */
function sameFeatures(cases: readonly Case[]): Iterable<Case[]> {
  const first = new Map<number, Case>();
  const bundles = new Map<number, Case[]>();
  for (const theCase of cases) {
    if (theCase.number === "") continue;
    const features = featuresOf(theCase);
    const earlier = first.get(features);
    if (!earlier) first.set(features, theCase);
    else {
      const bundle = bundles.get(features);
      if (bundle) bundle.push(theCase);
      else bundles.set(features, [earlier, theCase]);
    }
  }
  return [...bundles.values()].map((bundle) => bundle.filter(isComplete));
}

function featuresOf({ referral, age, filled, cells }: Case): number {
  const years = age === "Unborn" ? 31 : (age ?? 30);
  const hash = Math.imul(referral ?? 0, 69_069) ^ Math.imul(years, 16_807) ^ without(filled, NOT_COMPARED);
  return lettersOf(cells[TEAM] ?? "", lettersOf(cells[LEAD] ?? "", hash));
}

/** A number made of a text's letters, alike for texts that are equal but for case and spaces. */
function lettersOf(cell: Cell, start: number): number {
  const text = String(cell);
  let hash = start;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Beyond ASCII, capitals are not found by one bit: those are left to the comparison.
    if (code !== SPACE && code < ASCII) hash = Math.imul(hash, 31) + (code | CASE_BIT);
  }
  return hash | 0;
}

/** While a list is being filled, rows are alike by being empty. */
const isComplete = (theCase: Case): boolean =>
  without(without(mandatoryColumns(theCase), theCase.filled), CASE_NUMBER) === NO_COLUMNS;

/** Those of equal contents together, by number. */
function groups(cases: readonly Case[], contentsOf: (theCase: Case) => string): Iterable<Case[]> {
  const together = new Map<string, Case[]>();
  for (const theCase of cases) {
    const key = contentsOf(theCase);
    together.set(key, [...(together.get(key) ?? []), theCase]);
  }
  return [...together.values()].map((group) => group.sort((a, b) => (a.number < b.number ? -1 : 1)));
}

const contents = ({ cells }: Case): string =>
  cells.map((cell, i) => (i === NUMBER || i >= TRACKED ? "" : folded(cell))).join("\n");

/** The same child under two numbers makes the list one case short. */
export const twoCasesAlike: CaseRule = {
  id: "two-cases-alike",
  severity: "warning",
  why: "“A list of 100 cases”: one child under two numbers would be counted twice.",
  test: (theCase, list) => (alike(list).has(theCase) ? CASE_NUMBER : NO_COLUMNS),
  says: (_, theCase, list) => {
    const other = alike(list).get(theCase);
    return `Equal to case ${trimmed(other?.cells[NUMBER] ?? "")} in all but the case number. Check that they are two children, and remove one if not.`;
  },
};

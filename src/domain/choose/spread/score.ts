import { type Case, cellOf } from "../../case-list/case";
import { normalised, isBlank, isErrorValue } from "../../spreadsheet/cell";
import { pairsOf, sizeOf } from "./pair-set";

/** What Spread aims at: the least excess first, then the greatest score. */
export interface Score {
  /** Cases above two for a team, summed over the teams, and the same for lead professionals. */
  readonly excess: number;
  /** Distinct (feature, value) pairs. */
  readonly coverage: number;
}

/** So many cases may share a team, or a lead professional, before they count as excess. */
export const SHARED_FREELY = 2;

export const isBetter = (a: Score, b: Score): boolean =>
  a.excess < b.excess || (a.excess === b.excess && a.coverage > b.coverage);

/** The team, or the lead professional, as two cases' are compared; "" where the cell names nobody. */
export function teamOrLead(theCase: Case, key: "team" | "leadProfessional"): string {
  const cell = cellOf(theCase, key);
  return isBlank(cell) || isErrorValue(cell) ? "" : normalised(cell);
}

/** The score of any cases together. */
export function scoreOf(cases: readonly Case[]): Score {
  let low = 0;
  let high = 0;
  for (const theCase of cases) {
    const pairs = pairsOf(theCase);
    low |= pairs.low;
    high |= pairs.high;
  }
  return {
    excess: excessOf(cases, "team") + excessOf(cases, "leadProfessional"),
    coverage: sizeOf(low, high),
  };
}

function excessOf(cases: readonly Case[], key: "team" | "leadProfessional"): number {
  const counts = new Map<string, number>();
  for (const theCase of cases) {
    const name = teamOrLead(theCase, key);
    if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts.values()].reduce((sum, count) => sum + Math.max(0, count - SHARED_FREELY), 0);
}

import { type Case, cellOf } from "../../case-list/case";
import { folded, isBlank, isErrorValue } from "../../spreadsheet/cell";
import { pairsOf, sizeOf } from "./pair-set";

/** What Spread aims at: the least excess first, then the greatest score. */
export interface Worth {
  /** Cases above two for a team, summed over the teams, and the same for lead professionals. */
  readonly excess: number;
  /** Distinct (feature, value) pairs. */
  readonly score: number;
}

/** So many cases may share a team, or a lead professional, before they count as excess. */
export const SHARED_FREELY = 2;

export const isBetter = (a: Worth, b: Worth): boolean =>
  a.excess < b.excess || (a.excess === b.excess && a.score > b.score);

/** The team, or the lead professional, as two cases' are compared; "" where the cell names nobody. */
export function holder(theCase: Case, key: "team" | "leadProfessional"): string {
  const cell = cellOf(theCase, key);
  return isBlank(cell) || isErrorValue(cell) ? "" : folded(cell);
}

/** The worth of any cases together. */
export function worthOf(cases: readonly Case[]): Worth {
  let low = 0;
  let high = 0;
  for (const theCase of cases) {
    const pairs = pairsOf(theCase);
    low |= pairs.low;
    high |= pairs.high;
  }
  return { excess: excessOf(cases, "team") + excessOf(cases, "leadProfessional"), score: sizeOf(low, high) };
}

function excessOf(cases: readonly Case[], key: "team" | "leadProfessional"): number {
  const counts = new Map<string, number>();
  for (const theCase of cases) {
    const name = holder(theCase, key);
    if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts.values()].reduce((sum, count) => sum + Math.max(0, count - SHARED_FREELY), 0);
}

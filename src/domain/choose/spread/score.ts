import { type Case, cellOf } from "../../case-list/case";
import { normalised, isBlank, isErrorValue } from "../../spreadsheet/cell";
import { memoizeByCells } from "../../case-list/memoize-by-cells";
import { type PairSet, pairsOf, sizeOf } from "./pair-set";

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

type TeamOrLead = "team" | "leadProfessional";

/** What the score knows of a case: its pairs; its team and lead professional as two cases' are compared, "" for nobody. */
export interface Traits extends Readonly<Record<TeamOrLead, string>> {
  readonly pairs: PairSet;
}

export const traitsOf = memoizeByCells((theCase): Traits => ({
  pairs: pairsOf(theCase),
  team: nameIn(theCase, "team"),
  leadProfessional: nameIn(theCase, "leadProfessional"),
}));

/** The team, or the lead professional, as two cases' are compared; "" where the cell names nobody. */
export const teamOrLead = (theCase: Case, key: TeamOrLead): string => traitsOf(theCase)[key];

function nameIn(theCase: Case, key: TeamOrLead): string {
  const cell = cellOf(theCase, key);
  return isBlank(cell) || isErrorValue(cell) ? "" : normalised(cell);
}

/** The score of any cases together. */
export function scoreOf(cases: readonly Case[]): Score {
  const { low, high } = pairsTogether(cases);
  return {
    excess: excessOf(counted(cases, "team")) + excessOf(counted(cases, "leadProfessional")),
    coverage: sizeOf(low, high),
  };
}

/** The score of some cases with one other beside them: to be made once for many others. */
export function scorerBeside(cases: readonly Case[]): (other: Traits) => Score {
  const { low, high } = pairsTogether(cases);
  const [teams, leads] = [counted(cases, "team"), counted(cases, "leadProfessional")];
  const excess = excessOf(teams) + excessOf(leads);
  const isAbove = (counts: ReadonlyMap<string, number>, name: string): number =>
    (counts.get(name) ?? 0) >= SHARED_FREELY ? 1 : 0;
  return ({ pairs, team, leadProfessional }) => ({
    excess: excess + isAbove(teams, team) + isAbove(leads, leadProfessional),
    coverage: sizeOf(low | pairs.low, high | pairs.high),
  });
}

function pairsTogether(cases: readonly Case[]): PairSet {
  let low = 0;
  let high = 0;
  for (const theCase of cases) {
    const pairs = pairsOf(theCase);
    low |= pairs.low;
    high |= pairs.high;
  }
  return { low, high };
}

/** How many of the cases each team, or lead professional, has. */
function counted(cases: readonly Case[], key: TeamOrLead): Map<string, number> {
  const counts = new Map<string, number>();
  for (const theCase of cases) {
    const name = teamOrLead(theCase, key);
    if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

const excessOf = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + Math.max(0, count - SHARED_FREELY), 0);

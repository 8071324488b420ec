import type { CaseList } from "../case-list/case-list";
import { type Group, GROUPS } from "../case-list/groups";
import type { Choice, TrackedCase } from "./choice";
import { type ByHand, type Candidate, poolOf } from "./pool";
import type { Steps } from "../shared/work-in-steps";
import { type Score, scorerBeside, type Traits, traitsOf } from "./spread/score";

/** The cases that stand by in each group, the first to be taken first. */
export type Reserves = Readonly<Record<Group, readonly Candidate[]>>;

/** Reserves of a group; fewer where there are no more cases. */
const RESERVES = 3;

/**
 * The reserves of a choice. For Draw they are the next tickets. For Spread they are the best replacements, one
 * case of the group withdrawn at a time: each reserve is the one that, beside those before it, makes up best
 * for the loss of any one case; among equals the lowest ticket. Cases excluded or withdrawn are none.
 */
export function* reserveSteps(list: CaseList, byHand: ByHand, choice: Choice): Steps<Reserves> {
  const { seed, method, ten } = choice;
  const tracked = new Set(ten.map(({ number }) => number));
  const free = poolOf(list, seed, byHand).free.filter(({ number }) => !tracked.has(number));
  const found: Record<Group, readonly Candidate[]> = { LAC: [], CPR: [], LDD: [] };
  for (const group of GROUPS) {
    yield;
    const candidates = free.filter((candidate) => candidate.group === group);
    found[group] =
      method === "Draw"
        ? candidates.slice(0, RESERVES)
        : yield* bestReplacements(
            candidates,
            ten,
            ten.filter((member) => member.group === group),
          );
  }
  return found;
}

/** The score of the ten with each of the candidates beside the others. */
export const scoresWith = (others: readonly TrackedCase[], candidates: readonly Traits[]): Score[] =>
  candidates.map(scorerBeside(others.map(({ theCase }) => theCase)));

/** One of excess outweighs all pairs there are. */
const asNumber = ({ excess, coverage }: Score): number => coverage - 100 * excess;

/** `outs`: the cases of the ten that may be withdrawn. */
function* bestReplacements(
  candidates: readonly Candidate[],
  ten: readonly TrackedCase[],
  outs: readonly TrackedCase[],
): Steps<Candidate[]> {
  const traits = candidates.map(({ theCase }) => traitsOf(theCase));
  /** For each case that may be withdrawn, the score with each of the candidates in its place. */
  const values: number[][] = [];
  for (const out of outs) {
    yield;
    values.push(
      scoresWith(
        ten.filter(({ number }) => number !== out.number),
        traits,
      ).map(asNumber),
    );
  }
  const reached = values.map(() => -Infinity);
  const found: number[] = [];
  while (found.length < Math.min(RESERVES, candidates.length)) {
    yield;
    let best = -1;
    let most = -Infinity;
    for (let i = 0; i < candidates.length; i++) {
      if (found.includes(i)) continue;
      let total = 0;
      for (let out = 0; out < values.length; out++)
        total += Math.max(reached[out] ?? 0, values[out]?.[i] ?? 0);
      if (best < 0 || total > most) {
        best = i;
        most = total;
      }
    }
    found.push(best);
    values.forEach((row, out) => {
      reached[out] = Math.max(reached[out] ?? 0, row[best] ?? 0);
    });
  }
  return found.flatMap((i) => candidates[i] ?? []);
}

import type { CaseList } from "../case-list/case-list";
import { type Group, GROUPS } from "../case-list/groups";
import type { Choice, TrackedCase } from "./choice";
import { type ByHand, type Candidate, poolOf } from "./pool";
import { type Score, scorerBeside } from "./spread/score";

/** The cases that stand by in each group, the first to be taken first. */
export type Reserves = Readonly<Record<Group, readonly Candidate[]>>;

/** Reserves of a group; fewer where there are no more cases. */
const RESERVES = 3;

/**
 * The reserves of a choice. For Draw they are the next tickets. For Spread they are the best replacements, one
 * case of the group withdrawn at a time: each reserve is the one that, beside those before it, makes up best
 * for the loss of any one case; among equals the lowest ticket. Cases excluded or withdrawn are none.
 */
export function reservesOf(list: CaseList, byHand: ByHand, choice: Choice): Reserves {
  const tracked = new Set(choice.ten.map(({ number }) => number));
  const pool = poolOf(list, choice.seed, byHand);
  const free = pool.free.filter(({ number }) => !tracked.has(number));
  const reserves = { LAC: [], CPR: [], LDD: [] } satisfies Record<Group, Candidate[]>;
  const inGroup = (group: Group): Candidate[] => free.filter((candidate) => candidate.group === group);
  return GROUPS.reduce<Reserves>(
    (found, group) => ({
      ...found,
      [group]:
        choice.method === "Draw"
          ? inGroup(group).slice(0, RESERVES)
          : bestReplacements(
              inGroup(group),
              choice.ten
                .filter((member) => member.group === group)
                .map((out) => scoresWith(choice.ten, out, inGroup(group))),
            ),
    }),
    reserves,
  );
}

/** The score of the ten with each of the candidates in for one of the ten. */
export function scoresWith(
  ten: readonly TrackedCase[],
  out: Candidate,
  candidates: readonly Candidate[],
): Score[] {
  const others = ten.filter(({ number }) => number !== out.number);
  const scoreWith = scorerBeside(others.map(({ theCase }) => theCase));
  return candidates.map(({ theCase }) => scoreWith(theCase));
}

/** One of excess outweighs all pairs there are. */
const asNumber = ({ excess, coverage }: Score): number => coverage - 100 * excess;

/** `scores` holds, for each case that may be withdrawn, the score with each of the candidates in its place. */
function bestReplacements(
  candidates: readonly Candidate[],
  scores: readonly (readonly Score[])[],
): Candidate[] {
  const values = scores.map((row) => row.map(asNumber));
  const reached = values.map(() => -Infinity);
  const found: number[] = [];
  while (found.length < Math.min(RESERVES, candidates.length)) {
    let best = -1;
    let most = -Infinity;
    for (let i = 0; i < candidates.length; i++) {
      if (found.includes(i)) continue;
      const total = values.reduce((sum, row, out) => sum + Math.max(reached[out] ?? 0, row[i] ?? 0), 0);
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

import type { Case } from "../../case-list/case";
import { GROUPS } from "../../case-list/groups";
import { FEATURES } from "../coverage/features";
import { leastExcess } from "./least-excess";
import { hasPair, PAIRS, type PairSet, pairsOf } from "./pair-set";
import type { Pool } from "../pool";
import { teamOrLead, SHARED_FREELY, type Score, scoreOf } from "./score";

/** What Spread searches, in numbers. Candidates are counted from 0 in the order of their tickets. */
export interface SpreadProblem {
  readonly size: number;
  /** The two words of each candidate's pairs. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** The number of each candidate's team and lead professional in one common count; 0 where there is none. */
  readonly team: Int32Array;
  readonly lead: Int32Array;
  /** Place in GROUPS. */
  readonly group: Uint8Array;
  /** The candidates of each group. */
  readonly ofGroup: readonly Int32Array[];
  /** How many of each group are to be chosen; never more than there are. */
  readonly open: readonly number[];
  readonly picked: {
    readonly pairs: PairSet;
    /** How many of the picked cases each team and lead professional has, by number. */
    readonly load: Int32Array;
    readonly excess: number;
  };
  /** No choice scores better than this; not every list has one that scores as well. */
  readonly limit: Score;
}

export function spreadProblem({ picked, free, open }: Pick<Pool, "picked" | "free" | "open">): SpreadProblem {
  const size = free.length;
  const numberOf = numbering();
  const numbersIn = (theCase: Case): [number, number] => [
    numberOf("team", teamOrLead(theCase, "team")),
    numberOf("lead", teamOrLead(theCase, "leadProfessional")),
  ];
  const [low, high, team, lead] = [
    new Int32Array(size),
    new Int32Array(size),
    new Int32Array(size),
    new Int32Array(size),
  ];
  const group = new Uint8Array(size);
  const all: PairSet[] = [];
  free.forEach(({ theCase, group: name }, i) => {
    const pairs = pairsOf(theCase);
    all.push(pairs);
    low[i] = pairs.low;
    high[i] = pairs.high;
    [team[i], lead[i]] = numbersIn(theCase);
    group[i] = GROUPS.indexOf(name);
  });
  const ofGroup = GROUPS.map((_, place) =>
    Int32Array.from(free.keys()).filter((i) => (group[i] ?? 0) === place),
  );
  const pickedNumbers = picked.flatMap(({ theCase }) => numbersIn(theCase));
  const load = new Int32Array(numberOf.count());
  for (const number of pickedNumbers) load[number] = (load[number] ?? 0) + 1;
  const { excess } = scoreOf(picked.map(({ theCase }) => theCase));
  const pairs = union(picked.map(({ theCase }) => pairsOf(theCase)));
  const places = GROUPS.map((name, i) => Math.min(open[name], ofGroup[i]?.length ?? 0));
  const reachable = ofGroup.map((members) => union(Array.from(members, (i) => all[i] ?? NONE)));
  const roomOf = (number: number): number => Math.max(0, SHARED_FREELY - (load[number] ?? 0));
  const added = (numbers: Int32Array): number =>
    leastExcess(
      places,
      ofGroup.map((members) => new Set(Array.from(members, (i) => numbers[i] ?? 0))),
      roomOf,
    );
  return {
    size,
    low,
    high,
    team,
    lead,
    group,
    ofGroup,
    open: places,
    picked: { pairs, load, excess },
    limit: { excess: excess + added(team) + added(lead), coverage: mostPairs(pairs, reachable, places) },
  };
}

/** The same where cases may share teams and lead professionals freely. */
export const sharingFreely = (problem: SpreadProblem): SpreadProblem => ({
  ...problem,
  team: new Int32Array(problem.size),
  lead: new Int32Array(problem.size),
  limit: { ...problem.limit, excess: 0 },
});

const NONE: PairSet = { low: 0, high: 0 };

const union = (sets: readonly PairSet[]): PairSet =>
  sets.reduce((sum, { low, high }) => ({ low: sum.low | low, high: sum.high | high }), NONE);

/** Numbers names from 1 on in the order in which they come; 0 for "". */
function numbering() {
  const numbers = new Map<string, number>();
  const numberOf = (kind: string, name: string): number => {
    if (name === "") return 0;
    const key = `${kind}|${name}`;
    const known = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, known);
    return known;
  };
  return Object.assign(numberOf, { count: () => numbers.size + 1 });
}

/** A feature can gain no more values than there are places for cases that have it, as a case has one of each. */
function mostPairs(picked: PairSet, reachable: readonly PairSet[], open: readonly number[]): number {
  const countOf = (has: (bit: number) => boolean, bits: readonly number[]): number => bits.filter(has).length;
  return FEATURES.reduce((sum, feature) => {
    const bits = PAIRS.filter((pair) => pair.feature === feature).map(({ bit }) => bit);
    const there = countOf((bit) => hasPair(picked, bit), bits);
    const fresh = bits.filter((bit) => !hasPair(picked, bit));
    const anywhere = countOf((bit) => reachable.some((pairs) => hasPair(pairs, bit)), fresh);
    const byPlaces = reachable.reduce(
      (most, pairs, group) =>
        most +
        Math.min(
          open[group] ?? 0,
          countOf((bit) => hasPair(pairs, bit), fresh),
        ),
      0,
    );
    return sum + there + Math.min(anywhere, byPlaces);
  }, 0);
}

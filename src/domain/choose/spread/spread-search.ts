import { sizeOf } from "./pair-set";
import type { Steps } from "../../shared/work-in-steps";
import type { SpreadProblem } from "./spread-problem";
import { CandidateSet } from "./candidate-set";
import { isBetter, type Score } from "./score";

export interface SearchLimits {
  /** The search ends where it is reached. */
  readonly goal: Score;
  readonly steps: number;
}

export interface SearchResult {
  readonly members: readonly number[];
  readonly score: Score;
}

/** For so many steps a case that came in stays, and one that went stays away, unless a new best is in reach. */
const STAYS = 3;
const STAYS_AWAY = 10;
/** What one of excess counts in pairs, in turns of so many steps: now little, so that the search passes through. */
const EXCESS_COUNTS = [1, 2];
const TURN = 60;

/**
 * Tabu search: each step makes the best exchange of a chosen case for one of its group, also where that is a
 * loss, and an exchange is not taken back at once. There is no chance in it: among equal exchanges the cases
 * that have rested longest move, then those of the lowest tickets come.
 */
export function* searchSpread(
  problem: SpreadProblem,
  start: readonly number[],
  limits: SearchLimits,
): Steps<SearchResult> {
  const { goal, steps } = limits;
  const set = new CandidateSet(problem, start);
  const rest: Rest = { until: new Int32Array(problem.size), movedAt: new Int32Array(problem.size) };
  let best: SearchResult = { members: [...start], score: set.score() };
  for (let step = 1; step <= steps && isBetter(goal, best.score); step++) {
    yield;
    const exchange = bestExchange(set, best.score, rest, step);
    if (!exchange) continue;
    const { out, into } = exchange;
    set.remove(out);
    set.add(into);
    set.cover();
    rest.movedAt[out] = rest.movedAt[into] = step;
    rest.until[into] = step + STAYS;
    rest.until[out] = step + STAYS_AWAY + (step % 4);
    const score = set.score();
    if (isBetter(score, best.score)) best = { members: [...set.members], score };
  }
  return best;
}

/** When each candidate may move again, and when it last did, in steps. */
interface Rest {
  readonly until: Int32Array;
  readonly movedAt: Int32Array;
}

function bestExchange(set: CandidateSet, best: Score, { until, movedAt }: Rest, step: number) {
  const { low, high, group, ofGroup } = set.problem;
  // Asked a million times: bound here, since a compiled module reaches its imports through a getter each time.
  const count = sizeOf;
  const counts = EXCESS_COUNTS[Math.floor(step / TURN) % EXCESS_COUNTS.length] ?? 1;
  let out = -1;
  let into = -1;
  let most = -Infinity;
  let since = 0;
  for (const member of set.members) {
    const missingLow = ~(set.low & ~(set.onceLow & (low[member] ?? 0)));
    const missingHigh = ~(set.high & ~(set.onceHigh & (high[member] ?? 0)));
    set.setAside(member);
    const { excess } = set;
    const coverage = count(~missingLow, ~missingHigh);
    const remaining = coverage - counts * excess;
    const memberRests = (until[member] ?? 0) >= step;
    const candidates = ofGroup[group[member] ?? 0] ?? set.problem.team;
    for (const candidate of candidates) {
      const gain = count((low[candidate] ?? 0) & missingLow, (high[candidate] ?? 0) & missingHigh);
      // Most candidates fall here, before anything dearer is asked of them.
      if (remaining + gain < most) continue;
      const cost = set.costOf(candidate);
      const value = remaining + gain - counts * cost;
      if (value < most || set.has(candidate)) continue;
      const rests = memberRests || (until[candidate] ?? 0) >= step;
      if (rests && !isBetter({ excess: excess + cost, coverage: coverage + gain }, best)) continue;
      const moved = (movedAt[member] ?? 0) + (movedAt[candidate] ?? 0);
      if (value === most && moved >= since) continue;
      out = member;
      into = candidate;
      most = value;
      since = moved;
    }
    set.putBack(member);
  }
  return out < 0 ? undefined : { out, into };
}

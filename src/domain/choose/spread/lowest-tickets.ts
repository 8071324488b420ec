import type { Steps } from "../../shared/work-in-steps";
import type { SpreadProblem } from "./spread-problem";
import type { SearchResult } from "./spread-search";
import { CandidateSet } from "./candidate-set";
import { isBetter } from "./score";

/** Candidates looked at before exchanges of two are given up: only in lists of thousands are there so many. */
const EFFORT = 4_000_000;

/**
 * Among choices of the same score, one with a low sorted list of tickets: from the lowest ticket on, each
 * candidate is brought in where that can be done at no loss without giving up a lower one. It comes in for one
 * case, or together with another for two. Ends when no such exchange of one lowers the list.
 */
export function* lowestTickets(problem: SpreadProblem, result: SearchResult): Steps<SearchResult> {
  const left = { effort: EFFORT };
  for (let best = result; ;) {
    const lower = yield* lowered(problem, best, left);
    if (lower === best) return best;
    best = lower;
  }
}

/** One pass over the candidates; the same choice where none came in. */
function* lowered(
  problem: SpreadProblem,
  result: SearchResult,
  left: { effort: number },
): Steps<SearchResult> {
  let best = result;
  for (let candidate = 0; candidate < problem.size; candidate++) {
    const laterOnes = best.members.filter((member) => member > candidate);
    if (laterOnes.length === 0) break;
    if (best.members.includes(candidate)) continue;
    const givable = laterOnes.filter((member) => problem.group[member] === problem.group[candidate]);
    if (givable.length === 0) continue;
    yield;
    const set = new CandidateSet(problem, best.members);
    const one = exchangeOne(set, candidate, givable, best);
    if (one) best = one;
    else if (left.effort > 0) {
      left.effort -= problem.size * givable.length * laterOnes.length;
      best = exchangeTwo(set, candidate, givable, best) ?? best;
    }
  }
  return best;
}

/** Brings the candidate in for one of its group, the highest ticket that can be given up. */
function exchangeOne(
  set: CandidateSet,
  candidate: number,
  givable: readonly number[],
  best: SearchResult,
): SearchResult | undefined {
  for (const out of highestFirst(givable)) {
    set.remove(out);
    set.add(candidate);
    set.cover();
    if (!isBetter(best.score, set.score())) return { members: [...set.members], score: set.score() };
    set.remove(candidate);
    set.add(out);
  }
  return undefined;
}

/** Brings the candidate in for one of its group, and a later one for another case. */
function exchangeTwo(
  set: CandidateSet,
  candidate: number,
  givable: readonly number[],
  best: SearchResult,
): SearchResult | undefined {
  for (const out of highestFirst(givable)) {
    set.remove(out);
    set.add(candidate);
    for (const other of highestFirst(set.members.filter((member) => member > candidate))) {
      set.remove(other);
      set.cover();
      const second = secondFor(set, other, candidate, best);
      if (second >= 0) {
        set.add(second);
        set.cover();
        return { members: [...set.members], score: set.score() };
      }
      set.add(other);
    }
    set.remove(candidate);
    set.add(out);
  }
  return undefined;
}

/** The lowest ticket after the candidate's that makes up for the loss of another case; -1 where none does. */
function secondFor(set: CandidateSet, lost: number, candidate: number, { score }: SearchResult): number {
  const { problem } = set;
  const spare = score.excess - set.excess;
  const missing = score.coverage - set.score().coverage;
  for (const second of problem.ofGroup[problem.group[lost] ?? 0] ?? [])
    if (
      second > candidate &&
      second !== lost &&
      set.gainOf(second) >= missing &&
      set.costOf(second) <= spare &&
      !set.has(second)
    )
      return second;
  return -1;
}

const highestFirst = (members: readonly number[]): number[] => [...members].sort((a, b) => b - a);

import type { SpreadProblem } from "./spread-problem";
import type { Found } from "./spread-search";
import { Trial } from "./candidate-set";
import { isBetter } from "./score";

/** Candidates looked at before exchanges of two are given up: only in lists of thousands are there so many. */
const EFFORT = 4_000_000;

/**
 * Among choices of the same worth, one with a low sorted list of tickets: from the lowest ticket on, each
 * candidate is brought in where that can be done at no loss without giving up a lower one. It comes in for one
 * case, or together with another for two. Ends when no such exchange of one lowers the list.
 */
export function lowestTickets(problem: SpreadProblem, found: Found): Found {
  const left = { effort: EFFORT };
  for (let best = found; ;) {
    const lower = lowered(problem, best, left);
    if (lower === best) return best;
    best = lower;
  }
}

/** One pass over the candidates; the same choice where none came in. */
function lowered(problem: SpreadProblem, found: Found, left: { effort: number }): Found {
  let best = found;
  for (let candidate = 0; candidate < problem.size; candidate++) {
    const laterOnes = best.members.filter((member) => member > candidate);
    if (laterOnes.length === 0) break;
    if (best.members.includes(candidate)) continue;
    const givable = laterOnes.filter((member) => problem.group[member] === problem.group[candidate]);
    if (givable.length === 0) continue;
    const trial = new Trial(problem, best.members);
    const one = exchangeOne(trial, candidate, givable, best);
    if (one) best = one;
    else if (left.effort > 0) {
      left.effort -= problem.size * givable.length * laterOnes.length;
      best = exchangeTwo(trial, candidate, givable, best) ?? best;
    }
  }
  return best;
}

/** Brings the candidate in for one of its group, the highest ticket that can be given up. */
function exchangeOne(
  trial: Trial,
  candidate: number,
  givable: readonly number[],
  best: Found,
): Found | undefined {
  for (const out of highestFirst(givable)) {
    trial.remove(out);
    trial.add(candidate);
    trial.cover();
    if (!isBetter(best.worth, trial.worth())) return { members: [...trial.members], worth: trial.worth() };
    trial.remove(candidate);
    trial.add(out);
  }
  return undefined;
}

/** Brings the candidate in for one of its group, and a later one for another case. */
function exchangeTwo(
  trial: Trial,
  candidate: number,
  givable: readonly number[],
  best: Found,
): Found | undefined {
  for (const out of highestFirst(givable)) {
    trial.remove(out);
    trial.add(candidate);
    for (const other of highestFirst(trial.members.filter((member) => member > candidate))) {
      trial.remove(other);
      trial.cover();
      const second = secondFor(trial, other, candidate, best);
      if (second >= 0) {
        trial.add(second);
        trial.cover();
        return { members: [...trial.members], worth: trial.worth() };
      }
      trial.add(other);
    }
    trial.remove(candidate);
    trial.add(out);
  }
  return undefined;
}

/** The lowest ticket after the candidate's that makes up for the loss of another case; -1 where none does. */
function secondFor(trial: Trial, lost: number, candidate: number, { worth }: Found): number {
  const { problem } = trial;
  const spare = worth.excess - trial.excess;
  const missing = worth.score - trial.worth().score;
  for (const second of problem.ofGroup[problem.group[lost] ?? 0] ?? [])
    if (
      second > candidate &&
      second !== lost &&
      trial.gainOf(second) >= missing &&
      trial.costOf(second) <= spare &&
      !trial.has(second)
    )
      return second;
  return -1;
}

const highestFirst = (members: readonly number[]): number[] => [...members].sort((a, b) => b - a);

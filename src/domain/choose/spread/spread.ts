import type { CaseList } from "../../case-list/case-list";
import { type Choice, choiceOf } from "../choice";
import { drawn } from "../draw";
import { lowestTickets } from "./lowest-tickets";
import { type ByHand, type Candidate, type Pool, poolOf } from "../pool";
import { spreadProblem } from "./spread-problem";
import { searchSpread } from "./spread-search";
import { atOnce, type Steps } from "../../shared/work-in-steps";
import type { Seed } from "../tickets";

/** The steps of the search; with more the exact optimum was found no more often (see tools/bench/spread.ts). */
const STEPS = 2000;
/** In lists of thousands a step takes longer, and there are fewer: so many candidates are looked at in all. */
const EFFORT = 6_000_000;

/**
 * Fills the open places so that the ten cover as much as possible of what is in the list: least excess over
 * two for a team and for a lead professional first, then the greatest score, then low tickets. The search
 * begins with what Draw gives and never ends below it.
 */
export const spread = (list: CaseList, seed: Seed, byHand: ByHand): Choice =>
  atOnce(spreadSteps(list, seed, byHand));

/** The same, step by step. */
export function* spreadSteps(list: CaseList, seed: Seed, byHand: ByHand): Steps<Choice> {
  const pool = poolOf(list, seed, byHand);
  yield;
  return choiceOf("Spread", pool, yield* filledBySpread(pool));
}

function* filledBySpread(pool: Pool): Steps<Candidate[]> {
  const problem = spreadProblem(pool);
  const places = new Map(pool.free.map((candidate, place) => [candidate, place]));
  const start = drawn(pool).map((candidate) => places.get(candidate) ?? -1);
  const steps = Math.min(STEPS, Math.ceil(EFFORT / (problem.size + 1)));
  yield;
  const result = yield* searchSpread(problem, start, { goal: problem.limit, steps });
  const { members } = yield* lowestTickets(problem, result);
  return pool.free.filter((_, place) => members.includes(place));
}

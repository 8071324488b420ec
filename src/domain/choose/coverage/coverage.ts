import type { CaseList } from "../../case-list/case-list";
import type { Case } from "../../case-list/case";
import { GROUPS, QUOTAS } from "../../case-list/groups";
import { memoizeByList } from "../../case-list/memoize-by-list";
import { counted } from "../../case-list/wording";
import type { Steps } from "../../shared/work-in-steps";
import { candidatesWithoutTickets } from "../pool";
import { scoreOf } from "../spread/score";
import { sharingFreely, spreadProblem } from "../spread/spread-problem";
import { searchSpread } from "../spread/spread-search";

/** How much of what is in the list the ten show, in (feature, value) pairs. */
export interface Coverage {
  readonly covered: number;
  readonly inList: number;
  /** The most that 4 LAC, 2 CPR and 4 LDD can cover, whatever teams they share, as far as the search found. */
  readonly best: number;
  /** Whether it is certain that no ten cover more. */
  readonly isProven: boolean;
}

/** What the ten cover, and what the best ten would, worked out step by step. */
export function* coverageSteps(list: CaseList, ten: readonly Case[]): Steps<Coverage> {
  const known = bestKnown(list);
  known.best ??= yield* bestSteps(list);
  const { found, limit } = known.best;
  const covered = scoreOf(ten).coverage;
  const best = Math.max(found, covered);
  return { covered, inList: scoreOf(list.cases).coverage, best, isProven: best >= limit };
}

interface Best {
  readonly found: number;
  /** No ten cover more. */
  readonly limit: number;
}

const bestKnown = memoizeByList((): { best: Best | undefined } => ({ best: undefined }));

function* bestSteps(list: CaseList): Steps<Best> {
  const free = candidatesWithoutTickets(list);
  const problem = sharingFreely(spreadProblem({ picked: [], free, open: QUOTAS }));
  yield;
  const start = GROUPS.flatMap((_, place) => [
    ...(problem.ofGroup[place]?.slice(0, problem.open[place]) ?? []),
  ]);
  const { score } = yield* searchSpread(problem, start, { goal: problem.limit, steps: STEPS });
  return { found: score.coverage, limit: problem.limit.coverage };
}

/** Enough for a hundred cases; in a list of thousands nearly every ten that is sought for covers all there is. */
const STEPS = 500;

/** "covers 31 of 34 values; the best possible is 31". */
export const coverageWords = ({ covered, inList, best, isProven }: Coverage): string =>
  `covers ${covered} of ${counted(inList, "value")}; the best ${isProven ? "possible" : "found"} is ${best}`;

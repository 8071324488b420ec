import type { CaseList } from "../case-list/case-list";
import { GROUPS } from "../case-list/groups";
import { type Candidate, candidatesOf, type Pool } from "./pool";
import type { Seed } from "./tickets";

export type Method = "Draw" | "Spread";

/** How a case came among the ten. */
export type Origin = "picked" | "drawn" | "spread";

export interface TrackedCase extends Candidate {
  readonly origin: Origin;
}

/** The ten, or as many as can be chosen, and what they were chosen by. */
export interface Choice {
  readonly method: Method;
  readonly seed: Seed;
  /** LAC, CPR, LDD, then the list's order. */
  readonly ten: readonly TrackedCase[];
  /** What stands in the way of 4, 2 and 4, a sentence each; empty where nothing does. */
  readonly cannot: readonly string[];
}

/** How a case comes in that is not picked. */
export const ORIGIN_BY_METHOD: Readonly<Record<Method, Origin>> = { Draw: "drawn", Spread: "spread" };

/** The choice that the picks and the cases filled in make. */
export const choiceOf = (method: Method, pool: Pool, filled: readonly Candidate[]): Choice => ({
  method,
  seed: pool.seed,
  ten: inListOrder([
    ...pool.picked.map((candidate): TrackedCase => ({ ...candidate, origin: "picked" })),
    ...filled.map((candidate): TrackedCase => ({ ...candidate, origin: ORIGIN_BY_METHOD[method] })),
  ]),
  cannot: pool.cannot,
});

/**
 * A choice made earlier, from what the sheet says of it: the numbers of the ten, as `Case.number` has them, and
 * how each came in. Cases no longer in the list are left out.
 */
export const choiceAgain = (
  method: Method,
  seed: Seed,
  list: CaseList,
  ten: ReadonlyMap<string, Origin>,
): Choice => ({
  method,
  seed,
  ten: inListOrder(
    candidatesOf(list, seed).flatMap((candidate): TrackedCase[] => {
      const origin = ten.get(candidate.theCase.number);
      return origin === undefined ? [] : [{ ...candidate, origin }];
    }),
  ),
  cannot: [],
});

export const inListOrder = <Of extends Candidate>(cases: readonly Of[]): Of[] =>
  [...cases].sort(
    (a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || a.theCase.index - b.theCase.index,
  );

const HOW_WORDS: Readonly<Record<Origin, string>> = { picked: "picked", drawn: "drawn", spread: "by Spread" };

/** "3 picked, 7 drawn". */
export function howMany({ method, ten }: Pick<Choice, "method" | "ten">): string {
  const count = (how: Origin): string =>
    `${ten.filter((chosen) => chosen.origin === how).length} ${HOW_WORDS[how]}`;
  return `${count("picked")}, ${count(ORIGIN_BY_METHOD[method])}`;
}

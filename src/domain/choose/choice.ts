import { GROUPS } from "../case-list/groups";
import type { Candidate, Pool } from "./pool";
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

export const inListOrder = <Of extends Candidate>(cases: readonly Of[]): Of[] =>
  [...cases].sort(
    (a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || a.theCase.index - b.theCase.index,
  );

const ORIGIN_WORDS: Readonly<Record<Origin, string>> = {
  picked: "picked",
  drawn: "drawn",
  spread: "by Spread",
};

/** "3 picked, 7 drawn". */
export function originsInWords({ method, ten }: Pick<Choice, "method" | "ten">): string {
  const count = (origin: Origin): string =>
    `${ten.filter((one) => one.origin === origin).length} ${ORIGIN_WORDS[origin]}`;
  return `${count("picked")}, ${count(ORIGIN_BY_METHOD[method])}`;
}

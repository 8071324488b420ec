import { GROUPS } from "../case-list/groups";
import type { Candidate, Pool } from "./pool";
import type { Seed } from "./tickets";

export type Method = "Draw" | "Spread";

/** How a case came among the ten. Where notes of the add-in cannot be read, it may be that nobody knows. */
export type Origin = "picked" | "drawn" | "spread" | "not known";

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

export const ORIGIN_WORDS: Readonly<Record<Origin, string>> = {
  picked: "picked",
  "not known": "not known",
  drawn: "drawn",
  spread: "by Spread",
};

/** "3 picked, 7 drawn". `method`: undefined where nothing was drawn. */
export function originsInWords(method: Method | undefined, ten: Choice["ten"]): string {
  const count = (origin: Origin): number => ten.filter((one) => one.origin === origin).length;
  const told = new Set<Origin>([
    "picked",
    ...(method === undefined ? [] : [ORIGIN_BY_METHOD[method]]),
    ...ten.map(({ origin }) => origin),
  ]);
  return [...told].map((origin) => `${count(origin)} ${ORIGIN_WORDS[origin]}`).join(", ");
}

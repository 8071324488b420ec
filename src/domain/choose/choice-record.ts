import type { CaseList } from "../case-list/case-list";
import { type Remembered, remember } from "./changed-since";
import { type Choice, HOW, type How, type Method } from "./choice";
import type { Replacement, WithdrawnBecause } from "./replace";
import type { Seed } from "./tickets";

/** When something was done, as people write it: "24/11/2026 18:39". The domain has no clock of its own. */
export type Moment = string & { readonly brand: "Moment" };

export const asMoment = (text: string): Moment => text as Moment;

/** One press of Draw or Spread: with it anybody can redo what it did. Numbers are as `Case.number` has them. */
export interface Drawing {
  readonly method: Method;
  readonly seed: Seed;
  readonly at: Moment;
  readonly picked: readonly string[];
  /** Excluded by hand or withdrawn. */
  readonly excluded: readonly string[];
  /** The cases that filled the open places. */
  readonly filled: readonly string[];
  /** Of the list from which was chosen. */
  readonly fingerprint: string;
}

/** One press of Replace. */
export interface Withdrawal {
  readonly number: string;
  readonly because: WithdrawnBecause;
  /** More about it, in the inspectors' words; "" where none were given. */
  readonly more: string;
  readonly at: Moment;
  readonly replacement: string;
}

/** The ten when they were last chosen, and the list as it was then. */
export interface ChosenThen {
  readonly at: Moment;
  /** Numbers, sorted. */
  readonly ten: readonly string[];
  readonly list: Remembered;
}

/** What is remembered of a choice. Which cases are tracked is not in it: their Tracked cells say that. */
export interface KeptChoice {
  /** Every press of Draw or Spread, the first one first. */
  readonly drawings: readonly Drawing[];
  /** How the tracked cases came in that nobody picked. */
  readonly filled: ReadonlyMap<string, How>;
  /** Why a case was picked, where that was said. */
  readonly pickReasons: ReadonlyMap<string, string>;
  /** Cases excluded by hand, each with its reason or "". */
  readonly excluded: ReadonlyMap<string, string>;
  readonly withdrawals: readonly Withdrawal[];
  readonly chosen: ChosenThen | undefined;
  /** Digests of the lines written below the table on Selected cases: by them they are known again. */
  readonly lines: readonly string[];
}

export const NOTHING_KEPT: KeptChoice = {
  drawings: [],
  filled: new Map(),
  pickReasons: new Map(),
  excluded: new Map(),
  withdrawals: [],
  chosen: undefined,
  lines: [],
};

/** After Draw or Spread. */
export function afterDrawing(
  kept: KeptChoice,
  list: CaseList,
  { method, seed, ten }: Choice,
  excluded: Iterable<string>,
  at: Moment,
): KeptChoice {
  const picked = ten.filter(({ how }) => how === "picked").map(({ theCase }) => theCase.number);
  const filled = ten.filter(({ how }) => how !== "picked").map(({ theCase }) => theCase.number);
  const now = chosenNow(list, [...picked, ...filled], at);
  const drawing: Drawing = {
    method,
    seed,
    at,
    picked,
    excluded: [...excluded].sort(),
    filled,
    fingerprint: now.list.fingerprint,
  };
  return {
    ...kept,
    drawings: [...kept.drawings, drawing],
    filled: new Map(filled.map((number) => [number, HOW[method]])),
    chosen: now,
  };
}

/** After Replace. The list is still the one from which was chosen. */
export function afterReplacement(
  kept: KeptChoice,
  { choice, withdrawn, replacement }: Replacement,
  because: WithdrawnBecause,
  more: string,
  at: Moment,
): KeptChoice {
  const { number } = withdrawn.theCase;
  const withdrawal = { number, because, more, at, replacement: replacement.theCase.number };
  const filled = without(kept.filled, number).set(replacement.theCase.number, replacement.how);
  return {
    ...kept,
    filled,
    pickReasons: without(kept.pickReasons, number),
    withdrawals: [...kept.withdrawals, withdrawal],
    ...(kept.chosen && { chosen: { ...kept.chosen, ten: numbersOf(choice.ten) } }),
  };
}

/** After the ten were flagged: where others were chosen before, the list is remembered anew. */
export function afterFlagging(kept: KeptChoice, list: CaseList, ten: Choice["ten"], at: Moment): KeptChoice {
  const numbers = numbersOf(ten);
  return kept.chosen?.ten.join("\n") === numbers.join("\n")
    ? kept
    : { ...kept, chosen: chosenNow(list, numbers, at) };
}

/** After a tick was taken away: ticked again, the case is picked. */
export const afterUnticking = (kept: KeptChoice, number: string): KeptChoice => ({
  ...kept,
  filled: without(kept.filled, number),
  pickReasons: without(kept.pickReasons, number),
});

/** With a case excluded for a reason, or no longer excluded where the reason is undefined. */
export function withExclusion(kept: KeptChoice, number: string, reason: string | undefined): KeptChoice {
  const excluded = without(kept.excluded, number);
  if (reason !== undefined) excluded.set(number, reason);
  return { ...kept, excluded };
}

/** With a reason for a pick; "" takes it away. */
export function withPickReason(kept: KeptChoice, number: string, reason: string): KeptChoice {
  const pickReasons = without(kept.pickReasons, number);
  if (reason !== "") pickReasons.set(number, reason);
  return { ...kept, pickReasons };
}

const chosenNow = (list: CaseList, numbers: readonly string[], at: Moment): ChosenThen => ({
  at,
  ten: [...numbers].sort(),
  list: remember(list),
});

const numbersOf = (ten: Choice["ten"]): string[] => ten.map(({ theCase }) => theCase.number).sort();

function without<Value>(map: ReadonlyMap<string, Value>, key: string): Map<string, Value> {
  const copy = new Map(map);
  copy.delete(key);
  return copy;
}

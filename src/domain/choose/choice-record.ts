import type { CaseList } from "../case-list/case-list";
import { type ListDigest, digestList } from "./changed-since";
import { type Choice, ORIGIN_BY_METHOD, type Origin, type Method } from "./choice";
import type { Replacement } from "./replace";
import type { WithdrawnBecause } from "./withdrawn-because";
import type { Moment } from "./moment";
import type { Seed } from "./tickets";

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
  /** The list's, when the cases were chosen. */
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
interface Baseline {
  readonly at: Moment;
  /** Numbers, sorted. */
  readonly ten: readonly string[];
  readonly list: ListDigest;
}

/** What is remembered of a choice. Which cases are tracked is not in it: their Tracked cells say that. */
export interface ChoiceRecord {
  /** Every press of Draw or Spread, the first one first. */
  readonly drawings: readonly Drawing[];
  /** The origin of the tracked cases that nobody picked. */
  readonly filled: ReadonlyMap<string, Origin>;
  /** Why a case was picked, where that was said. */
  readonly pickReasons: ReadonlyMap<string, string>;
  /** Cases excluded by hand, each with its reason or "". */
  readonly excluded: ReadonlyMap<string, string>;
  readonly withdrawals: readonly Withdrawal[];
  readonly baseline: Baseline | undefined;
  /** Digests of the lines that an earlier version wrote below the table on Selected cases; none once cleared. */
  readonly oldLines: readonly string[];
}

export const EMPTY_RECORD: ChoiceRecord = {
  drawings: [],
  filled: new Map(),
  pickReasons: new Map(),
  excluded: new Map(),
  withdrawals: [],
  baseline: undefined,
  oldLines: [],
};

/** After Draw or Spread. */
export function afterDrawing(
  record: ChoiceRecord,
  list: CaseList,
  { method, seed, ten }: Choice,
  excluded: Iterable<string>,
  at: Moment,
): ChoiceRecord {
  const picked = ten.filter(({ origin }) => origin === "picked").map(({ theCase }) => theCase.number);
  const filled = ten.filter(({ origin }) => origin !== "picked").map(({ theCase }) => theCase.number);
  const now = baselineNow(list, [...picked, ...filled], at);
  const drawing: Drawing = {
    method,
    seed,
    at,
    picked,
    excluded: [...excluded].sort(),
    filled,
    fingerprint: now.list.fingerprint,
  };
  const last = record.drawings.at(-1);
  return {
    ...record,
    // Pressed again since nobody heard that it was done, it is still one draw.
    drawings: last && isSameDraw(last, drawing) ? record.drawings : [...record.drawings, drawing],
    filled: new Map(filled.map((number) => [number, ORIGIN_BY_METHOD[method]])),
    baseline: now,
  };
}

const isSameDraw = (one: Drawing, other: Drawing): boolean =>
  JSON.stringify({ ...one, at: "" }) === JSON.stringify({ ...other, at: "" });

/**
 * What is kept before cells are ticked, so that a press that ends halfway takes no case for one that people picked:
 * the draws of before, with the origins of those of before and after.
 */
export const beforeTicking = (record: ChoiceRecord, after: ChoiceRecord): ChoiceRecord => ({
  ...record,
  filled: new Map([...record.filled, ...after.filled]),
});

/** After Replace. The list is still the one from which was chosen. */
export function afterReplacement(
  record: ChoiceRecord,
  { choice, withdrawn, replacement }: Replacement,
  because: WithdrawnBecause,
  more: string,
  at: Moment,
): ChoiceRecord {
  const { number } = withdrawn.theCase;
  const withdrawal = { number, because, more, at, replacement: replacement.theCase.number };
  const filled = without(record.filled, number).set(replacement.theCase.number, replacement.origin);
  return {
    ...record,
    filled,
    pickReasons: without(record.pickReasons, number),
    withdrawals: [...record.withdrawals, withdrawal],
    ...(record.baseline && { baseline: { ...record.baseline, ten: numbersOf(choice.ten) } }),
  };
}

/** After the ten were flagged: where others were chosen before, the list is remembered anew. */
export function afterFlagging(
  record: ChoiceRecord,
  list: CaseList,
  ten: Choice["ten"],
  at: Moment,
): ChoiceRecord {
  const numbers = numbersOf(ten);
  return record.baseline?.ten.join("\n") === numbers.join("\n")
    ? record
    : { ...record, baseline: baselineNow(list, numbers, at) };
}

/** After a tick was taken away: ticked again, the case is picked. */
export const afterUnticking = (record: ChoiceRecord, number: string): ChoiceRecord => ({
  ...record,
  filled: without(record.filled, number),
  pickReasons: without(record.pickReasons, number),
});

/** With a case excluded for a reason, or no longer excluded where the reason is undefined. */
export function withExclusion(
  record: ChoiceRecord,
  number: string,
  reason: string | undefined,
): ChoiceRecord {
  const excluded = without(record.excluded, number);
  if (reason !== undefined) excluded.set(number, reason);
  return { ...record, excluded };
}

/** With a reason for a pick; "" takes it away. */
export function withPickReason(record: ChoiceRecord, number: string, reason: string): ChoiceRecord {
  const pickReasons = without(record.pickReasons, number);
  if (reason !== "") pickReasons.set(number, reason);
  return { ...record, pickReasons };
}

const baselineNow = (list: CaseList, numbers: readonly string[], at: Moment): Baseline => ({
  at,
  ten: [...numbers].sort(),
  list: digestList(list),
});

const numbersOf = (ten: Choice["ten"]): string[] => ten.map(({ theCase }) => theCase.number).sort();

function without<Value>(map: ReadonlyMap<string, Value>, key: string): Map<string, Value> {
  const copy = new Map(map);
  copy.delete(key);
  return copy;
}

import type { ListDigest } from "./changed-since";
import type { Origin, Method } from "./choice";
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
export interface Baseline {
  readonly at: Moment;
  /** Numbers, sorted. */
  readonly ten: readonly string[];
  readonly list: ListDigest;
}

/** What is known of a choice. Which cases are tracked is not in it: their Tracked cells say that. */
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
  /** Why there may be more than this, a sentence each: notes that cannot be read, say. None where all is known. */
  readonly incomplete: readonly string[];
}

export const EMPTY_RECORD: ChoiceRecord = {
  drawings: [],
  filled: new Map(),
  pickReasons: new Map(),
  excluded: new Map(),
  withdrawals: [],
  baseline: undefined,
  oldLines: [],
  incomplete: [],
};

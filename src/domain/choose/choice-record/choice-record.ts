import type { CaseDigests, ListDigest } from "../changed-since";
import type { Origin, Method } from "../choice";
import type { ChoiceGap } from "./choice-gaps";
import type { Inspector } from "../inspector";
import type { WithdrawnBecause } from "../withdrawn-because";
import type { Moment } from "./moment";
import type { Seed } from "../tickets";

/** One press of Draw or Spread: with it anybody can redo what it did. Numbers are as `Case.number` has them. */
export interface Drawing {
  readonly method: Method;
  readonly seed: Seed;
  readonly at: Moment;
  readonly picked: readonly string[];
  /** Excluded by hand or withdrawn. */
  readonly excluded: readonly string[];
  /** Flagged cases that kept the places to which an earlier draw had brought them. */
  readonly kept?: readonly string[] | undefined;
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
  readonly who?: Inspector | undefined;
}

/** A tick that somebody set or took away by hand, in the pane, once cases were chosen. */
export interface Turn {
  readonly type: "ticked" | "unticked";
  readonly number: string;
  readonly at: Moment;
  readonly who?: Inspector | undefined;
  /** "" where none is given. */
  readonly reason: string;
}

/** One press of Bring back: an earlier choice that stands again. It is no draw of its own. */
export interface BroughtBack {
  readonly at: Moment;
  readonly who?: Inspector | undefined;
  /** When the earlier choice was drawn or flagged. */
  readonly choice: Moment;
  /** The draw that the choice came from: its place among `drawings`; undefined where all of it was picked. */
  readonly drawing?: number | undefined;
  /** How many draws there had been by then. */
  readonly drawings: number;
  readonly ticked: readonly string[];
  readonly unticked: readonly string[];
}

/** A press of Flag the ten that wrote down another ten than the one before it, or changes to the same. */
export interface FlaggedTen {
  readonly at: Moment;
  /** Numbers, sorted. */
  readonly ten: readonly string[];
  /** The list's when they were chosen, where that is known. */
  readonly fingerprint?: string | undefined;
  /** How they had come in, where that is known. */
  readonly came?: CameIn;
  /** The rows of the ten, so that the next flagging can tell what has changed about them. */
  readonly rows?: CaseDigests | undefined;
  /** What had changed about the ten since the flagging before, in sentences; left out where nothing had. */
  readonly changed?: string | undefined;
}

/** How a ten came in: the draw that stood, and the origin of each case that nobody picked. */
export interface CameIn {
  readonly drawing: Drawing | undefined;
  readonly filled: ReadonlyMap<string, Origin>;
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
  readonly broughtBack: readonly BroughtBack[];
  /** The origin of the tracked cases that nobody picked. */
  readonly filled: ReadonlyMap<string, Origin>;
  /** Why a case was picked, where that was said. */
  readonly pickReasons: ReadonlyMap<string, string>;
  /** Cases excluded by hand, each with its reason or "". */
  readonly excluded: ReadonlyMap<string, string>;
  /** Case numbers as they were written when they were chosen, where that is not the number itself: "CH00061". */
  readonly written: ReadonlyMap<string, string>;
  /** Cases that stand in the list under another number since they were chosen: the one before, and the one now. */
  readonly renumbered: ReadonlyMap<string, string>;
  /** The No. of each case that was flagged, on Selected cases: it stays with its case. */
  readonly nos: ReadonlyMap<string, number>;
  /** Each reason that was kept of a case, as `reasonKey` has it, also where it was taken away since. */
  readonly reasonsSoFar: ReadonlySet<string>;
  readonly withdrawals: readonly Withdrawal[];
  /** Cases whose withdrawal stands: none of them has been chosen again since. */
  readonly withdrawn: ReadonlySet<string>;
  /** Cases that have been of the ten, or were ticked, since the last press of Draw or Spread. */
  readonly sinceDrawing: ReadonlySet<string>;
  readonly turns: readonly Turn[];
  readonly flaggings: readonly FlaggedTen[];
  /** Who worked with this workbook last; undefined where nobody has said. */
  readonly inspector: Inspector | undefined;
  readonly baseline: Baseline | undefined;
  /** Digests of the lines that an earlier version wrote below the table on Selected cases; none once cleared. */
  readonly oldLines: readonly string[];
  /** Why there may be more than this. None where all is known. */
  readonly gaps: readonly ChoiceGap[];
}

export const EMPTY_RECORD: ChoiceRecord = {
  drawings: [],
  broughtBack: [],
  filled: new Map(),
  pickReasons: new Map(),
  excluded: new Map(),
  written: new Map(),
  renumbered: new Map(),
  nos: new Map(),
  reasonsSoFar: new Set(),
  withdrawals: [],
  withdrawn: new Set(),
  sinceDrawing: new Set(),
  turns: [],
  flaggings: [],
  inspector: undefined,
  baseline: undefined,
  oldLines: [],
  gaps: [],
};

export const caseReasonKey = (number: string, reason: string): string => `${number}\n${reason}`;

/** The draw on which the choice stands: the last one, unless the choice of an earlier one was brought back since. */
export function standingDrawing({
  drawings,
  broughtBack,
}: Pick<ChoiceRecord, "drawings" | "broughtBack">): Drawing | undefined {
  const last = broughtBack.at(-1);
  if (last?.drawings !== drawings.length) return drawings.at(-1);
  return last.drawing === undefined ? undefined : drawings[last.drawing];
}

/** Who has been of the ten, and whose withdrawal stands, where only what came of it is known. */
export function chosenSoFar({
  withdrawals,
  filled,
  baseline,
  ...drawn
}: Pick<ChoiceRecord, "drawings" | "broughtBack" | "withdrawals" | "filled" | "baseline">): Pick<
  ChoiceRecord,
  "withdrawn" | "sinceDrawing"
> {
  const ten = baseline?.ten ?? [];
  const last = standingDrawing(drawn);
  const withdrawn = new Set(withdrawals.map(({ number }) => number));
  for (const number of ten) withdrawn.delete(number);
  return {
    withdrawn,
    sinceDrawing: new Set([
      ...(last?.picked ?? []),
      ...(last?.kept ?? []),
      ...(last?.filled ?? []),
      ...filled.keys(),
      ...ten,
    ]),
  };
}

import type { CaseList } from "../../case-list/case-list";
import { memoizeByList } from "../../case-list/memoize-by-list";
import { type Choice, type TrackedCase, type Origin, inListOrder, type Method } from "../choice";
import { type ChoiceRecord, standingDrawing } from "./choice-record";
import { type ByHand, candidatesOf, candidatesWithoutTickets } from "../pool";
import { choiceAhead } from "../choice-ahead";
import { type Reserves, reserveSteps } from "../reserves";
import { atOnce, type Steps } from "../../shared/work-in-steps";
import { NO_TICKET, type Seed } from "../tickets";
import { canBeTracked } from "../quotas";

/** The choice as it stands: the ticks of the list, and what is remembered of how they came in. */
export interface CurrentChoice {
  /** The draw on which the choice stands; undefined where there is none: all are picked. */
  readonly by: { readonly method: Method; readonly seed: Seed } | undefined;
  /** The tracked cases that count for a quota, ten or not, LAC, CPR, LDD, then the list's order. */
  readonly ten: readonly TrackedCase[];
  readonly byHand: ByHand;
  readonly reserves: Reserves;
  /** Cases that were of the ten since the last press of Draw or Spread and that somebody unticked. */
  readonly takenOut: readonly string[];
}

const NO_RESERVES: Reserves = { LAC: [], CPR: [], LDD: [] };

export const currentChoice = (list: CaseList, record: ChoiceRecord): CurrentChoice =>
  atOnce(currentChoiceSteps(list, record));

/** The same, step by step; once it is known it is remembered. */
export function* currentChoiceSteps(list: CaseList, record: ChoiceRecord): Steps<CurrentChoice> {
  const known = choiceKnown(list);
  const current = known.get(record) ?? (yield* workedOut(list, record));
  known.set(record, current);
  return current;
}

const choiceKnown = memoizeByList(() => new WeakMap<ChoiceRecord, CurrentChoice>());

function* workedOut(list: CaseList, record: ChoiceRecord): Steps<CurrentChoice> {
  const last = standingDrawing(record);
  yield* choiceAhead(list, last?.seed);
  yield;
  const tracked = new Set(
    list.cases
      .filter((theCase) => theCase.tracked && canBeTracked(theCase, list))
      .map(({ number }) => number),
  );
  /** What did not come in otherwise was picked, as far as all is known. */
  const originOf = (number: string): Origin =>
    record.filled.get(number) ??
    (record.gaps.length === 0 || record.pickReasons.has(number) ? "picked" : "not known");
  const drawnOtherwise = new Set([...record.renumbered.values(), ...(last?.kept ?? [])]);
  const candidates = last ? candidatesOf(list, last.seed) : candidatesWithoutTickets(list);
  const ten = inListOrder(
    candidates
      .filter(({ theCase }) => tracked.has(theCase.number))
      .map((candidate): TrackedCase => ({
        ...candidate,
        origin: originOf(candidate.theCase.number),
        // Its ticket was another one when it was drawn.
        ...(drawnOtherwise.has(candidate.theCase.number) && { ticket: NO_TICKET }),
      })),
  );
  const byHand = handOf(record, tracked, ten);
  const takenOut = takenOutOf(record, list, tracked);
  yield;
  return {
    by: last && { method: last.method, seed: last.seed },
    ten,
    byHand,
    reserves: last
      ? yield* reserveSteps(list, without(byHand, takenOut), choiceOfTen(last, ten))
      : NO_RESERVES,
    takenOut,
  };
}

/** The choice in the form that Replace works with. */
export const choiceOfTen = (by: Pick<Choice, "method" | "seed">, ten: readonly TrackedCase[]): Choice => ({
  method: by.method,
  seed: by.seed,
  ten,
  cannot: [],
});

function handOf(record: ChoiceRecord, tracked: ReadonlySet<string>, ten: readonly TrackedCase[]): ByHand {
  // Nobody unticks what somebody may have picked.
  const picked = ten
    .filter(({ origin }) => origin === "picked" || origin === "not known")
    .map(({ theCase }) => theCase.number);
  // A case withdrawn and ticked again is picked.
  const withdrawn = record.withdrawals.filter(
    ({ number }) => record.withdrawn.has(number) && !tracked.has(number),
  );
  return {
    picked: new Map(picked.map((number) => [number, record.pickReasons.get(number) ?? ""])),
    excluded: new Map([
      ...withdrawn.map(({ number, because }): [string, string] => [number, `withdrawn: ${because}`]),
      ...record.excluded,
    ]),
  };
}

const takenOutOf = (
  { sinceDrawing, withdrawn }: ChoiceRecord,
  { cases }: CaseList,
  tracked: ReadonlySet<string>,
): readonly string[] =>
  // A case that is gone from the list was not unticked.
  cases.flatMap(({ number }) =>
    sinceDrawing.has(number) && !tracked.has(number) && !withdrawn.has(number) ? [number] : [],
  );

/** A case that somebody took out of the ten by hand does not come back as a reserve. */
const without = (byHand: ByHand, takenOut: readonly string[]): ByHand => ({
  ...byHand,
  excluded: new Map([
    ...byHand.excluded,
    ...takenOut.map((number): [string, string] => [number, "unticked"]),
  ]),
});

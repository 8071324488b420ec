import type { CaseList } from "../case-list/case-list";
import { type Choice, type Chosen, type How, inListOrder, type Method } from "./choice";
import type { KeptChoice } from "./choice-record";
import { type ByHand, candidatesOf, candidatesWithoutTickets } from "./pool";
import { type Reserves, reservesOf } from "./reserves";
import type { Seed } from "./tickets";
import { canBeTracked } from "./tracked";

/** The choice as it stands: the ticks of the list, and what is remembered of how they came. */
export interface StandingChoice {
  /** The last press of Draw or Spread; undefined where there was none: all are picked. */
  readonly by: { readonly method: Method; readonly seed: Seed } | undefined;
  /** The tracked cases that count for a quota, ten or not, LAC, CPR, LDD, then the list's order. */
  readonly ten: readonly Chosen[];
  readonly byHand: ByHand;
  readonly reserves: Reserves;
  /** Cases that the last press brought in and that somebody unticked since. */
  readonly takenOut: readonly string[];
}

const NO_RESERVES: Reserves = { LAC: [], CPR: [], LDD: [] };

export function standingChoice(list: CaseList, kept: KeptChoice): StandingChoice {
  const last = kept.drawings.at(-1);
  const tracked = new Set(
    list.cases
      .filter((theCase) => theCase.tracked && canBeTracked(theCase, list))
      .map(({ number }) => number),
  );
  const howOf = (number: string): How => kept.filled.get(number) ?? "picked";
  const candidates = last ? candidatesOf(list, last.seed) : candidatesWithoutTickets(list);
  const ten = inListOrder(
    candidates
      .filter(({ theCase }) => tracked.has(theCase.number))
      .map((candidate): Chosen => ({ ...candidate, how: howOf(candidate.theCase.number) })),
  );
  const byHand = handOf(kept, tracked, ten);
  return {
    by: last && { method: last.method, seed: last.seed },
    ten,
    byHand,
    reserves: last ? reservesOf(list, byHand, choiceOfTen(last, ten)) : NO_RESERVES,
    takenOut: takenOut(kept, tracked),
  };
}

/** The choice in the form that Replace works with. */
export const choiceOfTen = (by: Pick<Choice, "method" | "seed">, ten: readonly Chosen[]): Choice => ({
  method: by.method,
  seed: by.seed,
  ten,
  cannot: [],
});

function handOf(kept: KeptChoice, tracked: ReadonlySet<string>, ten: readonly Chosen[]): ByHand {
  const picked = ten.filter(({ how }) => how === "picked").map(({ theCase }) => theCase.number);
  // A case withdrawn and ticked again is picked.
  const withdrawn = kept.withdrawals.filter(({ number }) => !tracked.has(number));
  return {
    picked: new Map(picked.map((number) => [number, kept.pickReasons.get(number) ?? ""])),
    excluded: new Map([
      ...withdrawn.map(({ number, because }): [string, string] => [number, `withdrawn: ${because}`]),
      ...kept.excluded,
    ]),
  };
}

function takenOut({ drawings, withdrawals, filled }: KeptChoice, tracked: ReadonlySet<string>): string[] {
  const cameIn = new Set([...(drawings.at(-1)?.filled ?? []), ...filled.keys()]);
  const withdrawn = new Set(withdrawals.map(({ number }) => number));
  return [...cameIn].filter((number) => !tracked.has(number) && !withdrawn.has(number));
}

import type { Case } from "../../../src/domain/case-list/case";
import type { CaseList } from "../../../src/domain/case-list/case-list";
import { type ByHand, NOTHING_BY_HAND } from "../../../src/domain/choose/pool";
import type { Choice } from "../../../src/domain/choose/choice";
import type { Leaving } from "../../../src/domain/choose/replace";
import { type Reserves, reserveSteps } from "../../../src/domain/choose/reserves";
import { type Seed, seedOf } from "../../../src/domain/choose/tickets";
import { atOnce } from "../../../src/domain/shared/work-in-steps";
import type { Group } from "../../../src/domain/case-list/groups";

/** The seed in a text that has one. */
export function aSeed(text: string): Seed {
  const seed = seedOf(text);
  if (seed === undefined) throw new Error("The seed is empty.");
  return seed;
}

/** Picks and exclusions without reasons. */
export const byHand = (picked: readonly string[] = [], excluded: readonly string[] = []): ByHand => ({
  ...NOTHING_BY_HAND,
  picked: new Map(picked.map((number) => [number, ""])),
  excluded: new Map(excluded.map((number) => [number, ""])),
});

/** One of the ten that is to give its place up. */
export function leaving({ ten }: Choice, number: string): Leaving {
  const one = ten.find(({ theCase }) => theCase.number === number);
  if (!one) throw new Error(`${number} is not one of the ten.`);
  return { number, written: number, group: one.group };
}

export const numbersOf = (ten: readonly { readonly theCase: Case }[]): string[] =>
  ten.map(({ theCase }) => theCase.number);

export const numbersIn = (group: Group, { cases }: CaseList): string[] =>
  cases.filter((theCase) => theCase.group === group).map(({ number }) => number);

export const reservesOf = (list: CaseList, hand: ByHand, choice: Choice): Reserves =>
  atOnce(reserveSteps(list, hand, choice));

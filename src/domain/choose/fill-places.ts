import type { CaseList } from "../case-list/case-list";
import { GROUPS, QUOTAS } from "../case-list/groups";
import type { Steps } from "../shared/work-in-steps";
import type { Choice } from "./choice";
import type { ChoiceRecord } from "./choice-record/choice-record";
import type { CurrentChoice } from "./choice-record/current-choice";
import type { ByHand } from "./pool";
import type { Seed } from "./tickets";

/** The way in which Draw or Spread chooses. */
export type FillsPlaces = (list: CaseList, seed: Seed, byHand: ByHand) => Steps<Choice>;

/** The ten after a press of Draw or Spread. */
export interface FilledPlaces {
  readonly choice: Choice;
  /** Flagged cases that nobody picked and that kept their places, since others were open. */
  readonly kept: readonly string[];
}

/**
 * Fills the open places. Where some are open, flagged cases keep theirs: they may have been asked for already. Where
 * none is, whatever came in by an earlier draw gives its place up, which is asked about first (`exchangedWords`).
 */
export function* fillPlaces(
  list: CaseList,
  record: ChoiceRecord,
  current: CurrentChoice,
  seed: Seed,
  fill: FillsPlaces,
): Steps<FilledPlaces> {
  const kept = placesKept(record, current);
  const { picked, excluded } = current.byHand;
  const choice = yield* fill(list, seed, {
    excluded,
    picked: new Map([...picked, ...kept.map(withoutReason)]),
  });
  const origins = new Map(current.ten.map(({ theCase, origin }) => [theCase.number, origin]));
  const ten = choice.ten.map((one) => ({
    ...one,
    origin: (kept.includes(one.theCase.number) ? origins.get(one.theCase.number) : undefined) ?? one.origin,
  }));
  return { choice: { ...choice, ten }, kept };
}

const withoutReason = (number: string): [string, string] => [number, ""];

function placesKept({ flaggings, renumbered }: ChoiceRecord, { ten, byHand }: CurrentChoice): string[] {
  const staying = ten.filter(({ theCase }) => !byHand.excluded.has(theCase.number));
  const isOpen = GROUPS.some((group) => staying.filter((one) => one.group === group).length < QUOTAS[group]);
  if (!isOpen) return [];
  const flagged = new Set((flaggings.at(-1)?.ten ?? []).map((number) => renumbered.get(number) ?? number));
  return staying
    .map(({ theCase }) => theCase.number)
    .filter((number) => flagged.has(number) && !byHand.picked.has(number));
}

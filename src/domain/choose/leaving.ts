import type { CaseList } from "../case-list/case-list";
import { caseNumbered } from "../case-list/find-case";
import { type Group, GROUPS, QUOTAS } from "../case-list/groups";
import type { ChoiceRecord } from "./choice-record/choice-record";
import type { CurrentChoice } from "./choice-record/current-choice";
import { numberAsWritten } from "./number-as-written";
import { caseNumberText } from "./pool";
import type { Leaving } from "./replace";
import { type FlaggedCase, trackedAmong } from "./selected-cases/flagged-cases";

/**
 * The cases that can be withdrawn: the ten that are ticked, then those that were of the ten and are gone from the list,
 * as long as nobody has taken their place. `onSheet`: what Selected cases says.
 */
export function leavingCases(
  list: CaseList,
  record: ChoiceRecord,
  { ten }: CurrentChoice,
  onSheet: readonly FlaggedCase[],
): readonly (Leaving & { readonly isGone: boolean })[] {
  return [
    ...ten.map(({ theCase, group }) => ({
      ...{ number: theCase.number, written: caseNumberText(theCase), group, isGone: false },
    })),
    ...goneOfTheTen(list, record, ten, onSheet),
  ];
}

function goneOfTheTen(
  list: CaseList,
  record: ChoiceRecord,
  ten: CurrentChoice["ten"],
  onSheet: readonly FlaggedCase[],
): (Leaving & { readonly isGone: true })[] {
  const { flaggings, baseline, withdrawn, renumbered } = record;
  const open = GROUPS.filter((group) => ten.filter((one) => one.group === group).length < QUOTAS[group]);
  const chosen = new Map(trackedAmong(onSheet).map((one) => [one.number, one]));
  const numbers = new Set([...(flaggings.at(-1)?.ten ?? baseline?.ten ?? []), ...chosen.keys()]);
  return [...numbers]
    .filter((number) => !caseNumbered(list, number) && !withdrawn.has(number) && !renumbered.has(number))
    .flatMap((number) => {
      const group: Group | undefined = chosen.get(number)?.group ?? (open.length === 1 ? open[0] : undefined);
      return group !== undefined && open.includes(group)
        ? [{ number, written: numberAsWritten(list, record)(number), group, isGone: true as const }]
        : [];
    });
}

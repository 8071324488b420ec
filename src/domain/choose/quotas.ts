import type { Case } from "../case-list/case";
import type { CaseList } from "../case-list/case-list";
import { type Group, GROUPS, QUOTAS } from "../case-list/groups";
import { lettersOf, rowOf } from "../case-list/list-layout";
import { indexOf } from "../case-list/columns";

/** Whether a case can be chosen: it has a group, and a number of its own. */
export const canBeTracked = ({ group, number }: Case, { repeats }: CaseList): boolean =>
  group !== undefined && number !== "" && !repeats.has(number);

/** The tracked cases that count for a quota, in the order of the groups and then of the list. */
export function trackedCases(list: CaseList): Case[] {
  const counted = list.cases.filter((theCase) => theCase.tracked && canBeTracked(theCase, list));
  return GROUPS.flatMap((group) => counted.filter((theCase) => theCase.group === group));
}

export function trackedCounts(list: CaseList): Record<Group, number> {
  const counts = { LAC: 0, CPR: 0, LDD: 0 };
  for (const { group } of trackedCases(list)) if (group) counts[group]++;
  return counts;
}

/** "Tracked: LAC 3 of 4, CPR 2 of 2, LDD 4 of 4". */
export function quotaText(list: CaseList): string {
  const counts = trackedCounts(list);
  return `Tracked: ${GROUPS.map((group) => `${group} ${counts[group]} of ${QUOTAS[group]}`).join(", ")}`;
}

/**
 * Why the ten cannot be flagged yet, a sentence each; empty where they can. Tracked cells that can count for
 * no quota come first, with their address.
 */
export function notReadyToFlag(list: CaseList): string[] {
  const letters = lettersOf(list.layout, indexOf("tracked"));
  const at = (index: number): string => `${letters}${rowOf(list.layout, index)}`;
  const loose = list.looseTicks.map(
    (index) => `${at(index)}: This row is empty. Clear the cell, or fill in the case.`,
  );
  const unfit = list.cases
    .filter((theCase) => theCase.tracked && !canBeTracked(theCase, list))
    .map((theCase) => `${at(theCase.index)}: ${unfitBecause(theCase)}`);
  const counts = trackedCounts(list);
  const quotas = GROUPS.filter((group) => counts[group] !== QUOTAS[group]).map((group) => {
    const more = QUOTAS[group] - counts[group];
    return `${group}: ${counts[group]} of ${QUOTAS[group]}. ${more > 0 ? `Choose ${more} more.` : `Remove ${-more}.`}`;
  });
  return [...loose, ...unfit, ...quotas];
}

const unfitBecause = ({ group, number }: Case): string =>
  group === undefined
    ? "This case has no group. Choose LAC, CPR or LDD, or clear the cell."
    : number === ""
      ? "This case has no case number. Enter it, or clear the cell."
      : "This case number is used twice. Put that right, or clear the cell.";

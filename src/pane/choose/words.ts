import { type Case, cellOf } from "../../domain/case";
import type { CaseList } from "../../domain/case-list";
import { trimmed } from "../../domain/cell";
import { canBeTracked } from "../../domain/choosing/tracked";
import type { ColumnKey } from "../../domain/columns";
import { indexOf } from "../../domain/columns";
import { type Group, GROUP_NAMES, QUOTAS } from "../../domain/groups";
import { lettersOf, rowOf } from "../../domain/list-place";
import { counted, listed } from "../shared/words";

/** "LAC, looked after children". */
export const groupWords = (group: Group): string => `${group}, ${inSentence(GROUP_NAMES[group])}`;

/** "3 of 4, choose 1 more". */
export function quotaWords(group: Group, tracked: number): string {
  const more = QUOTAS[group] - tracked;
  const todo = more > 0 ? `choose ${more} more` : more < 0 ? `remove ${-more}` : "complete";
  return `${tracked} of ${QUOTAS[group]}, ${todo}`;
}

/** What a case's cell says, as typed; a dash where it says nothing. */
export const cellWords = (theCase: Case, key: ColumnKey): string => trimmed(cellOf(theCase, key)) || "–";

/** "Track 1047". */
export const trackWords = (theCase: Case): string => `Track ${cellWords(theCase, "caseNumber")}`;

/** Ticks in the list that count for no quota, by their cells; undefined where there are none. */
export function uncountedWords(list: CaseList): string | undefined {
  const { cases, looseTicks, place } = list;
  const unfit = cases.filter((theCase) => theCase.tracked && !canBeTracked(theCase, list));
  const letters = lettersOf(place, indexOf("tracked"));
  const cells = [...looseTicks, ...unfit.map(({ index }) => index)]
    .sort((a, b) => a - b)
    .map((index) => `${letters}${rowOf(place, index)}`);
  return cells.length === 0
    ? undefined
    : `Not counted: ${listed(cells)}. A tracked case needs a group and a case number of its own.`;
}

/** Cases that are not offered; undefined where all are. */
export function leftOutWords(list: CaseList): string | undefined {
  const { length } = list.cases.filter((theCase) => !canBeTracked(theCase, list));
  return length === 0
    ? undefined
    : `${counted(length, "case")} left out: no group, no case number, or a number used twice.`;
}

export const NO_CASES_WORDS = "There are no cases to choose from yet. Fill the list first.";
export const NO_LIST_WORDS = "There is no case list in this workbook yet. Set it up under Fill.";

const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

import type { CaseList } from "../case-list/case-list";
import { listed } from "../case-list/wording";
import type { Choice } from "./choice";
import type { ChoiceRecord } from "./choice-record/choice-record";
import { caseNumberText } from "./pool";

/**
 * Which of the flagged cases Draw or Spread would put others in the place of: they may have been asked for already. A
 * sentence or two; none where all of them stay.
 */
export function exchangedWords(
  { flaggings }: Pick<ChoiceRecord, "flaggings">,
  { cases }: CaseList,
  { ten }: Pick<Choice, "ten">,
): string[] {
  const flagged = new Set(flaggings.at(-1)?.ten ?? []);
  const staying = new Set(ten.map(({ theCase }) => theCase.number));
  const leaving = cases.filter(
    ({ tracked, number }) => tracked && flagged.has(number) && !staying.has(number),
  );
  if (leaving.length === 0) return [];
  return [
    `Flagged cases would give their place to others: ${listed(leaving.map(caseNumberText))}. Replace exchanges one case alone.`,
  ];
}

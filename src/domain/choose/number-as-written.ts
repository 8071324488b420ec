import { caseNumber } from "../case-list/case";
import type { CaseList } from "../case-list/case-list";
import { caseNumbered } from "../case-list/find-case";
import type { CaseChange } from "./changed-since";
import type { ChoiceEvent } from "./choice-record/choice-event";
import type { ChoiceRecord } from "./choice-record/choice-record";
import { caseNumberText } from "./pool";
import type { FlaggedCase } from "./selected-cases/flagged-cases";

/** A case number as people read it: as it stands in the list, else as it stood when the case was chosen. */
export const numberAsWritten =
  (list: CaseList, { written }: Pick<ChoiceRecord, "written">) =>
  (number: string): string => {
    const theCase = caseNumbered(list, number);
    return theCase ? caseNumberText(theCase) : (written.get(number) ?? number);
  };

/** A change with the number as people read it. */
export const changeAsWritten =
  (list: CaseList, record: Pick<ChoiceRecord, "written">) =>
  (change: CaseChange): CaseChange =>
    change.number === ""
      ? change
      : { ...change, number: numberAsWritten(list, record)(caseNumber(change.number)) };

/**
 * How the numbers are written of which events and record tell, where that is not kept yet: once a case is gone, nothing
 * else tells. `flagged`: what Selected cases has, which may name a case that is gone already.
 */
export function numbersWritten(
  events: readonly ChoiceEvent[],
  record: ChoiceRecord,
  list: CaseList,
  flagged: readonly FlaggedCase[],
): ChoiceEvent[] {
  const { drawings, broughtBack, withdrawals, turns, flaggings, excluded, written } = record;
  const onSheet = new Map(flagged.map(({ number, caseNumber }) => [number, caseNumber]));
  const told = textsIn([events, drawings, broughtBack, withdrawals, turns, flaggings, [...excluded.keys()]]);
  const numbers = [...new Set(told)].flatMap((number): [string, string][] => {
    const theCase = caseNumbered(list, number);
    const text = theCase ? caseNumberText(theCase) : onSheet.get(number);
    return text === undefined || text === (written.get(number) ?? number) ? [] : [[number, text]];
  });
  return numbers.length === 0 ? [] : [{ type: "written", numbers }];
}

/** All texts in a value: whichever of them is the number of a case is one. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

import type { CaseList } from "../../domain/case-list/case-list";
import type { KeptChoice } from "../../domain/choose/choice-record";
import { type StandingChoice, standingChoice } from "../../domain/choose/current-choice";
import { CHOICE_KEY, choiceIn, storedChoice } from "../../domain/choose/stored-choice";
import type { Change } from "../../domain/spreadsheet/change";
import { theCaseList } from "../reading";
import type { Reading } from "../workbook";

/** What a press of the inspectors starts from. */
export interface TheChoice {
  readonly list: CaseList;
  readonly kept: KeptChoice;
  readonly standing: StandingChoice;
}

/** The choice in a reading. Throws a Refusal where there is no list. */
export function theChoiceIn(reading: Reading): TheChoice {
  const { list } = theCaseList(reading);
  const kept = choiceIn(reading.kept);
  return { list, kept, standing: standingChoice(list, kept) };
}

export const keepChoice = (kept: KeptChoice): Change => ({
  do: "keep",
  key: CHOICE_KEY,
  text: storedChoice(kept),
});

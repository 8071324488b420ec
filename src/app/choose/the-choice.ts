import type { CaseList } from "../../domain/case-list/case-list";
import type { ChoiceRecord } from "../../domain/choose/choice-record";
import { type CurrentChoice, currentChoice } from "../../domain/choose/current-choice";
import { CHOICE_KEY, choiceIn, storedChoice } from "../../domain/choose/stored-choice";
import type { Change } from "../../domain/spreadsheet/change";
import { theCaseList } from "../reading";
import type { Reading } from "../workbook";

/** What a press of the inspectors starts from. */
export interface TheChoice {
  readonly list: CaseList;
  readonly kept: ChoiceRecord;
  readonly standing: CurrentChoice;
}

/** The choice in a reading. Throws a Refusal where there is no list. */
export function theChoiceIn(reading: Reading): TheChoice {
  const { list } = theCaseList(reading);
  const record = choiceIn(reading.settings);
  return { list, kept: record, standing: currentChoice(list, record) };
}

export const keepChoice = (record: ChoiceRecord): Change => ({
  type: "write setting",
  key: CHOICE_KEY,
  text: storedChoice(record),
});

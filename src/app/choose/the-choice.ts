import type { CaseList } from "../../domain/case-list/case-list";
import type { ChoiceRecord } from "../../domain/choose/choice-record";
import { type CurrentChoice, currentChoice } from "../../domain/choose/current-choice";
import { choiceIn } from "../../domain/choose/stored-choice";
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

export { keepChoice } from "../../domain/choose/stored-choice";

import type { ChoiceRecord } from "../../src/domain/choose/choice-record/choice-record";
import { OLD_CHOICE_KEY } from "../../src/domain/choose/choice-record/choice-settings";
import { wholeChoice } from "../../src/domain/choose/choice-record/kept-choice";

/** A choice as earlier versions kept it: the setting's key and its text. */
export const oldChoice = (record: ChoiceRecord): [key: string, text: string] => [
  OLD_CHOICE_KEY,
  JSON.stringify(wholeChoice(record)),
];

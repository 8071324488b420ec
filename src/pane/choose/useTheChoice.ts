import { useMemo } from "react";
import type { State } from "../../app/state";
import type { CaseList } from "../../domain/case-list/case-list";
import type { ChoiceRecord } from "../../domain/choose/choice-record";
import { type CurrentChoice, currentChoice } from "../../domain/choose/current-choice";
import { choiceIn } from "../../domain/choose/stored-choice";

/** What the parts of the Choose view show. */
export interface TheChoice {
  readonly list: CaseList;
  readonly kept: ChoiceRecord;
  readonly standing: CurrentChoice;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** The choice as the last reading found it; undefined while there is no list. Worked out once a reading. */
export function useTheChoice({ checked, reading }: State): TheChoice | undefined {
  const list = checked?.list;
  const texts = reading?.settings ?? NOTHING;
  return useMemo(() => {
    if (!list) return undefined;
    const record = choiceIn(texts);
    return { list, kept: record, standing: currentChoice(list, record) };
  }, [list, texts]);
}

import { useMemo } from "react";
import type { State } from "../../app/state";
import type { CaseList } from "../../domain/case-list/case-list";
import { type ChoiceRecord, EMPTY_RECORD } from "../../domain/choose/choice-record";
import { type CurrentChoice, currentChoice } from "../../domain/choose/current-choice";

/** What the parts of the Choose view show. */
export interface ChoiceProps {
  readonly list: CaseList;
  readonly record: ChoiceRecord;
  readonly current: CurrentChoice;
}

/** The choice as the last reading found it; undefined while there is no list. Worked out once a reading. */
export function useChoice({ checked, choiceRecord = EMPTY_RECORD }: State): ChoiceProps | undefined {
  const list = checked?.list;
  return useMemo(
    () => list && { list, record: choiceRecord, current: currentChoice(list, choiceRecord) },
    [list, choiceRecord],
  );
}

import { useMemo } from "react";
import type { State } from "../../app/state";
import type { CaseList } from "../../domain/case-list/case-list";
import { type ChoiceRecord, EMPTY_RECORD } from "../../domain/choose/choice-record/choice-record";
import { type CurrentChoice, currentChoiceSteps } from "../../domain/choose/choice-record/current-choice";
import { asNumberedNow } from "../../domain/choose/choice-record/renumbered";
import type { Steps } from "../../domain/shared/work-in-steps";
import { useInSteps } from "../shared/useInSteps";

/** What the parts of the Choose view show. */
export interface ChoiceProps {
  readonly list: CaseList;
  readonly record: ChoiceRecord;
  readonly current: CurrentChoice;
}

/** The choice as the last reading found it; undefined while there is no list, or a long one is being worked out. */
export function useChoice({ checked, choiceRecord = EMPTY_RECORD }: State): ChoiceProps | undefined {
  const list = checked?.list;
  const record = useMemo(
    () => (list ? asNumberedNow(choiceRecord, list) : choiceRecord),
    [list, choiceRecord],
  );
  const steps = useMemo(() => choiceSteps(list, record), [list, record]);
  const choice = useInSteps(steps);
  return list && choice;
}

function* choiceSteps(list: CaseList | undefined, record: ChoiceRecord): Steps<ChoiceProps | undefined> {
  if (!list) return undefined;
  return { list, record, current: yield* currentChoiceSteps(list, record) };
}

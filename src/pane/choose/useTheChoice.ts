import { useMemo } from "react";
import type { State } from "../../app/state";
import type { CaseList } from "../../domain/case-list/case-list";
import type { KeptChoice } from "../../domain/choose/choice-record";
import { type StandingChoice, standingChoice } from "../../domain/choose/current-choice";
import { choiceIn } from "../../domain/choose/stored-choice";

/** What the parts of the Choose view show. */
export interface TheChoice {
  readonly list: CaseList;
  readonly kept: KeptChoice;
  readonly standing: StandingChoice;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** The choice as the last reading found it; undefined while there is no list. Worked out once a reading. */
export function useTheChoice({ checked, reading }: State): TheChoice | undefined {
  const list = checked?.list;
  const texts = reading?.kept ?? NOTHING;
  return useMemo(() => {
    if (!list) return undefined;
    const kept = choiceIn(texts);
    return { list, kept, standing: standingChoice(list, kept) };
  }, [list, texts]);
}

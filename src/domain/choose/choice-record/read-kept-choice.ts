import type { CaseList } from "../../case-list/case-list";
import { readLog } from "../../log/log-schema";
import { jsonIn } from "../../log/setting-schema";
import type { ChoiceEvent } from "./choice-event";
import type { ChoiceGap } from "./choice-gaps";
import { choiceEvent } from "./choice-event-schema";
import { type ChoiceRecord, EMPTY_RECORD } from "./choice-record";
import { CHOICE_LOG, OLD_CHOICE_KEY } from "./choice-settings";
import { anyObject, isDamaged, parseWholeChoice } from "./kept-choice-schema";
import { momentOf } from "./moment";
import { recordAfter } from "./record-after";

/** What is kept of the choice; undefined where nothing of it can be read. */
export interface KeptChoice {
  readonly record: ChoiceRecord | undefined;
  /** Why that may not be all; also in the record. */
  readonly gaps: readonly ChoiceGap[];
}

/** Derives the choice from the log and from what earlier versions kept. */
export function readKeptChoice(settings: ReadonlyMap<string, string>, { cases }: CaseList): KeptChoice {
  const old = settings.get(OLD_CHOICE_KEY);
  const json = old === undefined ? undefined : jsonIn(old);
  const before = old === undefined ? EMPTY_RECORD : parseWholeChoice(json);
  const { entries, unread, missing } = readLog(settings, CHOICE_LOG, choiceEvent);
  const ofList = new Set(cases.map(({ number }) => number));
  const ours = entries.filter(({ event }) => isOfList(event, ofList));
  const gaps = [
    { type: "unread", notes: unread + (old !== undefined && isDamaged(json, before) ? 1 : 0) } as const,
    { type: "missing", notes: missing } as const,
    { type: "of others", notes: entries.length - ours.length } as const,
  ].filter(({ notes }) => notes > 0);
  const record = recordAfter(
    { ...before, gaps },
    ours.map(({ event, time }) => ({ event, at: momentOf(time) })),
  );
  const isKnown = ours.length > 0 || (old !== undefined && anyObject.safeParse(json).success);
  return { record: isKnown ? record : undefined, gaps };
}

/** False for a draw or a replacement of which no case is in the list: it came in from another workbook. */
function isOfList(event: ChoiceEvent, ofList: ReadonlySet<string>): boolean {
  switch (event.type) {
    case "drawn":
      return [...event.picked, ...event.filled].some((number) => ofList.has(number));
    case "withdrawn":
      return ofList.has(event.number) || ofList.has(event.replacement);
    default:
      return true;
  }
}

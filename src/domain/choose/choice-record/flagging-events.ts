import type { CaseList } from "../../case-list/case-list";
import { digestCases, digestList } from "../changed-since";
import type { Choice } from "../choice";
import { fingerprintSteps } from "../fingerprint";
import type { FlaggedCase } from "../selected-cases/flagged-cases";
import { nosFor } from "../selected-cases/nos";
import type { Steps } from "../../shared/work-in-steps";
import { type ChoiceEvent, listUnlessKnown, numbersOf } from "./choice-event";
import type { ChoiceRecord } from "./choice-record";
import { tenChanges } from "./ten-changes";

/**
 * What flagging keeps: each ten that is flagged, and what has changed about the ten since the flagging before. Where
 * others were chosen before, the list is remembered anew. `onSheet`: what Selected cases says. Worked out step by step.
 */
export function* flaggingEvents(
  record: ChoiceRecord,
  list: CaseList,
  ten: Choice["ten"],
  onSheet: readonly FlaggedCase[] = [],
): Steps<ChoiceEvent[]> {
  const numbers = numbersOf(ten);
  const isTen = (known: { readonly ten: readonly string[] } | undefined): boolean =>
    known?.ten.join("\n") === numbers.join("\n");
  const { baseline } = record;
  const fingerprint = baseline && isTen(baseline) ? baseline.list.fingerprint : yield* fingerprintSteps(list);
  yield;
  const last = record.flaggings.at(-1);
  const changed = tenChanges(record, list, ten);
  const nos = nosFor(record, ten, onSheet);
  const isKnown = isTen(last) && last?.rows !== undefined && changed === "" && nos.length === 0;
  const flagged: ChoiceEvent = {
    ...{ type: "flagged", ten: numbers, fingerprint, rows: digestCases(ten.map(({ theCase }) => theCase)) },
    ...(changed !== "" && { changed }),
    ...(nos.length > 0 && { nos }),
  };
  return [
    ...(baseline && isTen(baseline) ? [] : listUnlessKnown(record, digestList(list))),
    ...(isKnown ? [] : [flagged]),
    ...(record.oldLines.length > 0 ? [{ type: "old lines cleared" } as const] : []),
  ];
}

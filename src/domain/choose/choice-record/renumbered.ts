import { caseNumber } from "../../case-list/case";
import type { CaseList } from "../../case-list/case-list";
import { caseNumbered } from "../../case-list/find-case";
import { BITS_WIDTH, cellBits, numberIn, UNKNOWN_DIGESTS } from "../changed-since";
import type { ChoiceEvent } from "./choice-event";
import type { ChoiceRecord } from "./choice-record";
import { asMoment } from "./moment";
import { recordAfter } from "./record-after";
import { rowsKnown } from "./ten-changes";

/**
 * Cases that were of the ten and whose number was typed anew in the list: the number is gone, and one case alone that is
 * ticked and was not there has all other cells as that one had them. Nobody picked it: it is the same case.
 */
export function renumberedSince(record: ChoiceRecord, list: CaseList): ChoiceEvent[] {
  const { baseline, flaggings, renumbered } = record;
  if (!baseline || baseline.list.digests === UNKNOWN_DIGESTS) return [];
  const ten = new Set([...baseline.ten, ...(flaggings.at(-1)?.ten ?? [])]);
  const gone = [...ten].filter((number) => !renumbered.has(number) && !caseNumbered(list, number));
  if (gone.length === 0) return [];
  const there = new Set(baseline.list.digests.split("\n").map((line) => caseNumber(numberIn(line))));
  const others = list.cases.filter(
    ({ number, tracked }) => tracked && !there.has(number) && !ten.has(number),
  );
  const rest = (bits: string): string => bits.slice(BITS_WIDTH);
  const pairs = gone.flatMap((number) => {
    const [bits = ""] = rowsKnown(record, [number]).cells?.split("\n") ?? [];
    const alike = bits === "" ? [] : others.filter((theCase) => rest(cellBits(theCase)) === rest(bits));
    return alike.length === 1 ? alike.map((theCase) => ({ from: number, to: theCase.number })) : [];
  });
  return pairs
    .filter(({ to }) => pairs.filter((pair) => pair.to === to).length === 1)
    .map((pair) => ({ type: "renumbered", ...pair }));
}

/** The choice with the numbers that its cases have in the list now, before a press keeps them. */
export function asNumberedNow(record: ChoiceRecord, list: CaseList): ChoiceRecord {
  const events = renumberedSince(record, list);
  return recordAfter(
    record,
    events.map((event) => ({ event, at: asMoment("") })),
  );
}

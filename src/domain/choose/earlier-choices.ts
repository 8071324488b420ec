import type { CaseList } from "../case-list/case-list";
import { listed } from "../case-list/wording";
import { CannotDo } from "../spreadsheet/cannot-do";
import type { Change } from "../spreadsheet/change";
import type { ChoiceEvent } from "./choice-event";
import type { ChoiceRecord } from "./choice-record";
import { byInspector } from "./inspector";
import type { Moment } from "./moment";
import { canBeTracked } from "./quotas";
import { ticked } from "./ticks";

/** A ten that was drawn, spread or flagged before. */
export interface EarlierChoice {
  /** Finds it again: its ten. */
  readonly key: string;
  readonly how: "Draw" | "Spread" | "Flagged";
  readonly at: Moment;
  /** Numbers, sorted. */
  readonly ten: readonly string[];
}

const keyOf = (ten: Iterable<string>): string => [...ten].sort().join("\n");

/** Every ten that there has been, each once: those that were flagged, the last one first, then the others. */
export function earlierChoices({ drawings, flaggings }: ChoiceRecord): EarlierChoice[] {
  const choices = new Map<string, EarlierChoice>();
  const add = (how: EarlierChoice["how"], at: Moment, ten: readonly string[]): void => {
    const key = keyOf(ten);
    // What was flagged stands where it was flagged.
    choices.delete(key);
    choices.set(key, { key, how, at, ten: [...ten].sort() });
  };
  for (const { method, at, picked, filled } of drawings) add(method, at, [...picked, ...filled]);
  for (const { at, ten } of flaggings) add("Flagged", at, ten);
  return [...choices.values()].reverse();
}

/** Whether its cases, and no others, are ticked now. */
export const isTicked = ({ key }: EarlierChoice, { cases }: CaseList): boolean =>
  key === keyOf(cases.filter(({ tracked }) => tracked).map(({ number }) => number));

/** What bringing an earlier choice back comes to. */
export interface BroughtBack {
  readonly changes: readonly Change[];
  /** What is to be kept of it: each tick and untick with the reason. */
  readonly events: readonly ChoiceEvent[];
  readonly on: number;
  readonly off: number;
  readonly list: CaseList;
}

/** Ticks the cases of an earlier choice and no others. Throws CannotDo where one of them cannot be tracked now. */
export function bringBack(list: CaseList, record: ChoiceRecord, { at, ten }: EarlierChoice): BroughtBack {
  const can = new Set(
    list.cases.filter((theCase) => canBeTracked(theCase, list)).map(({ number }) => number),
  );
  const gone = ten.filter((number) => !can.has(number));
  if (gone.length > 0)
    throw new CannotDo(
      `${listed(gone)} cannot be ticked: no longer in the list, or a number used twice. Draw anew, or tick cases by hand.`,
    );
  const excluded = ten.filter((number) => record.excluded.has(number));
  if (excluded.length > 0)
    throw new CannotDo(
      `${listed(excluded)} ${excluded.length === 1 ? "is" : "are"} excluded. Take that back first.`,
    );
  const wanted = new Set(ten);
  const { changes, list: after } = ticked(list, wanted);
  const before = new Set(list.cases.filter(({ tracked }) => tracked).map(({ number }) => number));
  const [on, off] = [ten.filter((number) => !before.has(number)), [...before].filter((n) => !wanted.has(n))];
  const reason = `the choice of ${at} brought back`;
  const who = byInspector(record);
  return {
    changes,
    events: [
      ...off.flatMap((number): ChoiceEvent[] => [
        { type: "unticked", number, ...who },
        { type: "tick explained", number, reason },
      ]),
      ...on.flatMap((number): ChoiceEvent[] => [
        { type: "ticked", number, ...who },
        { type: "pick explained", number, reason },
      ]),
    ],
    on: on.length,
    off: off.length,
    list: after,
  };
}

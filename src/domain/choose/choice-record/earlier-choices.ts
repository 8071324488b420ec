import type { CaseList } from "../../case-list/case-list";
import { listed } from "../../case-list/wording";
import { CannotDo } from "../../shared/cannot-do";
import type { Change } from "../../spreadsheet/change";
import { groupBy } from "../../shared/group-by";
import type { ChoiceEvent } from "./choice-event";
import type { CameIn, ChoiceRecord, Drawing } from "./choice-record";
import { byInspector } from "../inspector";
import type { Moment } from "./moment";
import { ORIGIN_BY_METHOD } from "../choice";
import { canBeTracked } from "../quotas";
import { ticked } from "../ticks";

/** A ten that was drawn, spread or flagged before. */
export interface EarlierChoice {
  /** Finds it again: its ten. */
  readonly key: string;
  readonly how: "Draw" | "Spread" | "Flagged";
  readonly at: Moment;
  /** Numbers, sorted. */
  readonly ten: readonly string[];
  /** undefined where it is not known how they came in. */
  readonly came: CameIn | undefined;
}

const keyOf = (ten: Iterable<string>): string => [...ten].sort().join("\n");

/** Every ten that there has been, each once: those that were flagged, the last one first, then the others. */
export function earlierChoices({ drawings, flaggings }: ChoiceRecord): EarlierChoice[] {
  const choices = new Map<string, EarlierChoice>();
  const add = (
    how: EarlierChoice["how"],
    at: Moment,
    ten: readonly string[],
    came: CameIn | undefined,
  ): void => {
    const key = keyOf(ten);
    // What was flagged stands where it was flagged.
    choices.delete(key);
    choices.set(key, { key, how, at, ten: [...ten].sort(), came });
  };
  for (const drawing of drawings) {
    const { method, at, picked, filled } = drawing;
    const origins = new Map(filled.map((number) => [number, ORIGIN_BY_METHOD[method]]));
    add(method, at, [...picked, ...filled], { drawing, filled: origins });
  }
  for (const { at, ten, came } of flaggings) add("Flagged", at, ten, came);
  return [...choices.values()].reverse();
}

/** Whether its cases, and no others, are ticked now. */
export const isTicked = ({ key }: EarlierChoice, { cases }: CaseList): boolean =>
  key === keyOf(cases.filter(({ tracked }) => tracked).map(({ number }) => number));

/** What bringing an earlier choice back comes to. */
export interface BroughtBack {
  readonly changes: readonly Change[];
  /** What is to be kept of it: each tick and untick with the reason, and how the cases came in the first time. */
  readonly events: readonly ChoiceEvent[];
  readonly on: number;
  readonly off: number;
  readonly list: CaseList;
}

/** Ticks the cases of an earlier choice and no others. Throws CannotDo where one of them cannot be tracked now. */
export function bringBack(list: CaseList, record: ChoiceRecord, choice: EarlierChoice): BroughtBack {
  const { at, ten } = choice;
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
        { type: choice.came?.filled.has(number) ? "tick explained" : "pick explained", number, reason },
      ]),
      ...cameInAgain(record, choice),
    ],
    on: on.length,
    off: off.length,
    list: after,
  };
}

/**
 * What makes the cases of an earlier choice what they were in it: drawn with its seed, or picked. Its draw is told once
 * more, as it was, where another came after it.
 */
function cameInAgain({ drawings }: ChoiceRecord, { ten, came }: EarlierChoice): ChoiceEvent[] {
  if (!came) return [];
  const { drawing, filled } = came;
  const again = drawing && drawing !== drawings.at(-1) ? [drawnAgain(drawing, ten)] : [];
  const origins = groupBy([...filled], ([, origin]) => origin);
  // What the draw brought in and somebody picked by hand since, picked it stays.
  const picked = ten.filter((number) => !filled.has(number) && drawing?.filled.includes(number));
  return [
    ...again,
    ...[...origins].map(([origin, cases]): ChoiceEvent => ({
      type: "filling",
      origin,
      numbers: cases.map(([number]) => number),
    })),
    ...(picked.length > 0 ? [{ type: "filling", origin: "picked", numbers: picked } as const] : []),
  ];
}

const drawnAgain = (drawing: Drawing, ten: readonly string[]): ChoiceEvent => {
  const { method, seed, picked, excluded, filled, fingerprint } = drawing;
  return { type: "drawn", method, seed, picked, excluded, filled, fingerprint, ten };
};

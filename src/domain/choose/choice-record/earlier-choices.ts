import type { CaseList } from "../../case-list/case-list";
import { listed } from "../../case-list/wording";
import { CannotDo } from "../../shared/cannot-do";
import type { Change } from "../../spreadsheet/change";
import type { ChoiceEvent } from "./choice-event";
import { type CameIn, type ChoiceRecord, type Drawing, standingDrawing } from "./choice-record";
import { byInspector } from "../inspector";
import type { Moment } from "./moment";
import { ORIGIN_BY_METHOD, type Origin } from "../choice";
import { numberAsWritten } from "../number-as-written";
import { canBeTracked } from "../quotas";
import { ticked, trackedNumbers } from "../ticks";

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
  /** The list's when they were chosen, where that is known. */
  readonly fingerprint: string | undefined;
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
    fingerprint: string | undefined,
  ): void => {
    const key = keyOf(ten);
    // What was flagged stands where it was flagged.
    choices.delete(key);
    choices.set(key, { key, how, at, ten: [...ten].sort(), came, fingerprint });
  };
  for (const drawing of drawings) {
    const { at, picked, kept = [], filled, fingerprint } = drawing;
    const { method } = drawing;
    const origins = new Map(
      [...kept, ...filled].map((number) => [number, originIn(drawings, drawing, number)]),
    );
    add(method, at, [...picked, ...kept, ...filled], { drawing, filled: origins }, fingerprint);
  }
  for (const { at, ten, came, fingerprint } of flaggings)
    add("Flagged", at, ten, came, fingerprint ?? came?.drawing?.fingerprint);
  return [...choices.values()].reverse();
}

/** How a case had come in that stood among the ten of a draw and was not picked: by that draw or by one before it. */
function originIn(drawings: ChoiceRecord["drawings"], until: Drawing, number: string): Origin {
  const before = drawings.slice(0, drawings.indexOf(until) + 1);
  const { method } = before.filter(({ filled }) => filled.includes(number)).at(-1) ?? until;
  return ORIGIN_BY_METHOD[method];
}

/** Whether its cases, and no others, are ticked now. */
export const isTicked = ({ key }: EarlierChoice, list: CaseList): boolean =>
  key === keyOf(trackedNumbers(list));

/** What bringing an earlier choice back comes to. */
export interface BroughtBack {
  readonly changes: readonly Change[];
  /** What is to be kept of it; nothing where a press that ended halfway has kept it. */
  readonly events: readonly ChoiceEvent[];
  readonly on: number;
  readonly off: number;
  readonly list: CaseList;
}

/** Ticks the cases of an earlier choice and no others. Throws CannotDo where one of them cannot be tracked now. */
export function bringBack(list: CaseList, record: ChoiceRecord, choice: EarlierChoice): BroughtBack {
  const { at, ten, fingerprint = record.baseline?.list.fingerprint ?? "" } = choice;
  const can = new Set(
    list.cases.filter((theCase) => canBeTracked(theCase, list)).map(({ number }) => number),
  );
  const written = numberAsWritten(list, record);
  const gone = ten.filter((number) => !can.has(number)).map(written);
  if (gone.length > 0)
    throw new CannotDo(
      `${listed(gone)} cannot be ticked: no longer in the list, or a number used twice. Draw anew, or tick cases by hand.`,
    );
  const excluded = ten.filter((number) => record.excluded.has(number)).map(written);
  if (excluded.length > 0)
    throw new CannotDo(
      `${listed(excluded)} ${excluded.length === 1 ? "is" : "are"} excluded. Take that back first.`,
    );
  const wanted = new Set(ten);
  const { changes, list: after } = ticked(list, wanted);
  const before = new Set(trackedNumbers(list));
  const [on, off] = [ten.filter((number) => !before.has(number)), [...before].filter((n) => !wanted.has(n))];
  return {
    changes,
    events: isBegun(record, at, on, off)
      ? []
      : [
          {
            ...{ type: "brought back", choice: at, ten, ...cameInAgain(record, choice, on), fingerprint },
            ...{ ticked: on, unticked: off, ...byInspector(record) },
          },
        ],
    on: on.length,
    off: off.length,
    list: after,
  };
}

/** Whether the last press brought the same choice back, and only what it did not come to is left. */
function isBegun(
  { broughtBack, drawings }: ChoiceRecord,
  choice: Moment,
  on: readonly string[],
  off: readonly string[],
): boolean {
  const last = broughtBack.at(-1);
  return (
    last?.choice === choice &&
    last.drawings === drawings.length &&
    on.every((number) => last.ticked.includes(number)) &&
    off.every((number) => last.unticked.includes(number))
  );
}

/** How the cases of an earlier choice had come in; where that is not known, as far as it is now. */
function cameInAgain(
  record: ChoiceRecord,
  { ten, came }: EarlierChoice,
  on: readonly string[],
): Pick<Extract<ChoiceEvent, { type: "brought back" }>, "drawing" | "filled"> {
  const drawing = came ? came.drawing : standingDrawing(record);
  const filled = came?.filled ?? record.filled;
  return {
    ...(drawing && { drawing: { seed: drawing.seed, at: drawing.at } }),
    filled: [...filled].filter(
      ([number]) => ten.includes(number) && (came !== undefined || !on.includes(number)),
    ),
  };
}

import { type ListDigest, UNKNOWN_DIGESTS } from "../changed-since";
import { ORIGIN_BY_METHOD, type Origin } from "../choice";
import type { ChoiceEvent } from "./choice-event";
import { type ChoiceGap, FORGOTTEN } from "./choice-gaps";
import {
  type Baseline,
  type ChoiceRecord,
  type Drawing,
  type FlaggedTen,
  caseReasonKey,
  type Turn,
  type Withdrawal,
} from "./choice-record";
import type { Inspector } from "../inspector";
import type { Moment } from "./moment";

/** An event with its time in words. */
export interface DatedEvent {
  readonly event: ChoiceEvent;
  readonly at: Moment;
}

/** What is known of a choice after more has happened, the first event first. */
export function recordAfter(record: ChoiceRecord, events: readonly DatedEvent[]): ChoiceRecord {
  if (events.length === 0) return record;
  const draft = draftOf(record);
  const lists: Lists = new Map();
  remember(lists, record.baseline?.list);
  for (const dated of events) take(draft, lists, dated);
  return draft;
}

/** A record that grows, so that many events cost no copy each. */
interface Draft {
  drawings: Drawing[];
  filled: Map<string, Origin>;
  pickReasons: Map<string, string>;
  excluded: Map<string, string>;
  reasonsSoFar: Set<string>;
  withdrawals: Withdrawal[];
  withdrawn: Set<string>;
  sinceDrawing: Set<string>;
  turns: Turn[];
  flaggings: FlaggedTen[];
  inspector: Inspector | undefined;
  baseline: Baseline | undefined;
  oldLines: readonly string[];
  gaps: readonly ChoiceGap[];
}

/** Lists by their fingerprint. */
type Lists = Map<string, ListDigest>;

const draftOf = (record: ChoiceRecord): Draft => ({
  ...record,
  drawings: [...record.drawings],
  filled: new Map(record.filled),
  pickReasons: new Map(record.pickReasons),
  excluded: new Map(record.excluded),
  reasonsSoFar: new Set([
    ...record.reasonsSoFar,
    ...[
      ...record.excluded,
      ...record.pickReasons,
      ...record.turns.map(({ number, reason }) => [number, reason] as const),
    ].flatMap(([number, reason]) => (reason === "" ? [] : [caseReasonKey(number, reason)])),
  ]),
  withdrawals: [...record.withdrawals],
  withdrawn: new Set(record.withdrawn),
  sinceDrawing: new Set(record.sinceDrawing),
  turns: [...record.turns],
  flaggings: [...record.flaggings],
});

function take(draft: Draft, lists: Lists, { event, at }: DatedEvent): void {
  switch (event.type) {
    case "so far":
      Object.assign(draft, { ...draftOf(event.record), gaps: draft.gaps });
      remember(lists, event.record.baseline?.list);
      return;
    case "forgotten":
      draft.gaps = [...draft.gaps.filter(({ type }) => type !== "forgotten"), FORGOTTEN];
      return;
    case "list":
      remember(lists, event.list);
      return;
    case "filling":
      for (const number of event.numbers) draft.filled.set(number, event.origin);
      return;
    case "drawn": {
      const { method, seed, picked, excluded, filled, fingerprint } = event;
      const drawing: Drawing = { method, seed, at, picked, excluded, filled, fingerprint };
      const last = draft.drawings.at(-1);
      // Pressed again since nobody heard that it was done, it is still one draw.
      if (!last || !isSame(last, drawing)) draft.drawings.push(drawing);
      draft.filled = new Map(filled.map((number) => [number, ORIGIN_BY_METHOD[method]]));
      draft.sinceDrawing.clear();
      const ten = event.ten ?? [...picked, ...filled];
      choose(draft, ten);
      draft.baseline = { at, ten: [...ten].sort(), list: listOf(lists, fingerprint) };
      return;
    }
    case "withdrawn": {
      const { number, because, more, replacement, origin, ten, who } = event;
      const withdrawal: Withdrawal = { number, because, more, at, replacement, ...(who && { who }) };
      const last = draft.withdrawals.at(-1);
      if (!last || !isSame(last, withdrawal)) draft.withdrawals.push(withdrawal);
      choose(draft, [...ten, replacement]);
      draft.sinceDrawing.add(number);
      draft.withdrawn.add(number);
      draft.filled.delete(number);
      draft.filled.delete(replacement);
      if (origin !== "picked") draft.filled.set(replacement, origin);
      draft.pickReasons.delete(number);
      if (draft.baseline) draft.baseline = { ...draft.baseline, ten };
      // Where the ten were flagged, Replace flags them again.
      if (draft.flaggings.length > 0) flag(draft, { at, ten });
      return;
    }
    case "flagged":
      // The same ten were chosen when they were drawn.
      if (!isTen(draft.baseline, event.ten))
        draft.baseline = { at, ten: event.ten, list: listOf(lists, event.fingerprint) };
      choose(draft, event.ten);
      flag(draft, { at, ten: event.ten });
      return;
    case "old lines cleared":
      draft.oldLines = [];
      return;
    case "ticked":
      // Ticked by hand, it is picked, however it came in before.
      draft.filled.delete(event.number);
      choose(draft, [event.number]);
      turn(draft, { type: event.type, number: event.number, at, reason: "", who: event.who });
      return;
    case "unticked":
      draft.filled.delete(event.number);
      draft.pickReasons.delete(event.number);
      draft.sinceDrawing.add(event.number);
      turn(draft, { type: event.type, number: event.number, at, reason: "", who: event.who });
      return;
    case "tick explained":
      explain(draft, event.number, event.reason);
      return;
    case "inspector":
      draft.inspector = event.who;
      return;
    case "excluded":
      if (event.reason !== "") draft.reasonsSoFar.add(caseReasonKey(event.number, event.reason));
      draft.excluded.delete(event.number);
      draft.excluded.set(event.number, event.reason);
      return;
    case "exclusion taken back":
      draft.excluded.delete(event.number);
      return;
    case "pick explained":
      draft.pickReasons.delete(event.number);
      if (event.reason !== "") draft.pickReasons.set(event.number, event.reason);
      explain(draft, event.number, event.reason);
      return;
  }
}

/** Cases are of the ten: a withdrawal of any of them is over. */
function choose({ sinceDrawing, withdrawn }: Draft, numbers: readonly string[]): void {
  for (const number of numbers) {
    sinceDrawing.add(number);
    withdrawn.delete(number);
  }
}

const isTen = (known: { readonly ten: readonly string[] } | undefined, ten: readonly string[]): boolean =>
  known?.ten.join("\n") === ten.join("\n");

function flag({ flaggings, drawings, filled }: Draft, { at, ten }: FlaggedTen): void {
  if (isTen(flaggings.at(-1), ten)) return;
  const of = new Set(ten);
  const came = {
    drawing: drawings.at(-1),
    filled: new Map([...filled].filter(([number]) => of.has(number))),
  };
  flaggings.push({ at, ten, came });
}

/** Pressed again since nobody heard that it was done, it is still one turn. */
function turn({ turns }: Draft, { who, ...next }: Turn): void {
  const last = turns.filter(({ number }) => number === next.number).at(-1);
  if (last?.type !== next.type) turns.push({ ...next, ...(who && { who }) });
}

/** Why the last tick or untick of a case was made. */
function explain({ turns, reasonsSoFar }: Draft, number: string, reason: string): void {
  if (reason !== "") reasonsSoFar.add(caseReasonKey(number, reason));
  const last = turns.map((one) => one.number).lastIndexOf(number);
  const explained = turns[last];
  if (explained) turns[last] = { ...explained, reason };
}

function remember(lists: Lists, list: ListDigest | undefined): void {
  if (list) lists.set(list.fingerprint, list);
}

const listOf = (lists: Lists, fingerprint: string): ListDigest =>
  lists.get(fingerprint) ?? { fingerprint, digests: UNKNOWN_DIGESTS };

/** Whether two say the same but for their time. */
const isSame = <Of extends { readonly at: Moment }>(one: Of, other: Of): boolean =>
  inWords(one) === inWords(other);

const inWords = (of: { readonly at: Moment }): string =>
  JSON.stringify(Object.entries({ ...of, at: "" }).sort(([a], [b]) => (a < b ? -1 : 1)));

import { type ListDigest, UNKNOWN_DIGESTS } from "../changed-since";
import { ORIGIN_BY_METHOD } from "../choice";
import type { ChoiceEvent } from "./choice-event";
import { FORGOTTEN } from "./choice-gaps";
import {
  type ChoiceRecord,
  type Drawing,
  type FlaggedTen,
  caseReasonKey,
  standingDrawing,
  type Turn,
  type Withdrawal,
} from "./choice-record";
import { draftOf, type RecordDraft } from "./record-draft";
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
  const memory: Memory = { lists: new Map(), turned: new Map() };
  remember(memory, record.baseline?.list);
  for (const dated of events) take(draft, memory, dated);
  return draft;
}

/** What has gone by. */
interface Memory {
  /** By their fingerprint. */
  readonly lists: Map<string, ListDigest>;
  /** The last turn of each case that no press has ticked or unticked since. */
  readonly turned: Map<string, Turn["type"]>;
}

function take(draft: RecordDraft, memory: Memory, { event, at }: DatedEvent): void {
  switch (event.type) {
    case "so far":
      Object.assign(draft, { ...draftOf(event.record), gaps: draft.gaps });
      remember(memory, event.record.baseline?.list);
      return;
    case "forgotten":
      draft.gaps = [...draft.gaps.filter(({ type }) => type !== "forgotten"), FORGOTTEN];
      return;
    case "list":
      remember(memory, event.list);
      return;
    case "written":
      for (const [number, text] of event.numbers) draft.written.set(number, text);
      return;
    case "filling":
      for (const number of event.numbers) draft.filled.set(number, event.origin);
      return;
    case "drawn": {
      const { method, seed, picked, excluded, kept, filled, fingerprint } = event;
      const drawing: Drawing = {
        ...{ method, seed, at, picked, excluded, filled, fingerprint },
        ...(kept && { kept }),
      };
      const told = event.ten && draft.drawings.find((one) => isSame(one, drawing));
      if (event.ten && told) {
        const origins = filled.map((number) => [number, ORIGIN_BY_METHOD[method]] as const);
        const choice = { choice: told.at, ten: event.ten, drawing: told, filled: origins, fingerprint };
        take(draft, memory, {
          event: { type: "brought back", ...choice, ticked: [], unticked: [] },
          at,
        });
        return;
      }
      const last = draft.drawings.at(-1);
      // Pressed again since nobody heard that it was done, it is still one draw.
      if (!last || !isSame(last, drawing)) draft.drawings.push(drawing);
      draft.filled = new Map([
        ...[...draft.filled].filter(([number]) => kept?.includes(number)),
        ...filled.map((number) => [number, ORIGIN_BY_METHOD[method]] as const),
      ]);
      draft.sinceDrawing.clear();
      memory.turned.clear();
      const ten = event.ten ?? [...picked, ...(kept ?? []), ...filled];
      choose(draft, ten);
      draft.baseline = { at, ten: [...ten].sort(), list: listOf(memory, fingerprint) };
      return;
    }
    case "brought back":
      bringBack(draft, memory, event, at);
      return;
    case "withdrawn": {
      const { number, because, more, replacement, origin, ten, who } = event;
      const withdrawal: Withdrawal = { number, because, more, at, replacement, ...(who && { who }) };
      const last = draft.withdrawals.at(-1);
      if (!last || !isSame(last, withdrawal)) draft.withdrawals.push(withdrawal);
      choose(draft, [...ten, replacement]);
      draft.sinceDrawing.add(number);
      for (const one of [number, replacement]) memory.turned.delete(one);
      draft.withdrawn.add(number);
      draft.filled.delete(number);
      draft.filled.delete(replacement);
      if (origin !== "picked") draft.filled.set(replacement, origin);
      draft.pickReasons.delete(number);
      if (draft.baseline) draft.baseline = { ...draft.baseline, ten };
      // Where the ten were flagged, Replace flags them again.
      if (draft.flaggings.length > 0) flag(draft, { at, ten, fingerprint: draft.baseline?.list.fingerprint });
      return;
    }
    case "flagged":
      // The same ten were chosen when they were drawn.
      if (!isTen(draft.baseline, event.ten))
        draft.baseline = { at, ten: event.ten, list: listOf(memory, event.fingerprint) };
      choose(draft, event.ten);
      for (const [number, no] of event.nos ?? []) draft.nos.set(number, no);
      flag(draft, { at, ...event });
      return;
    case "renumbered":
      renumber(draft, event);
      return;
    case "old lines cleared":
      draft.oldLines = [];
      return;
    case "ticked":
      // Ticked by hand, it is picked, however it came in before.
      draft.filled.delete(event.number);
      choose(draft, [event.number]);
      turn(draft, memory, { type: event.type, number: event.number, at, reason: "", who: event.who });
      return;
    case "unticked":
      draft.filled.delete(event.number);
      draft.pickReasons.delete(event.number);
      draft.sinceDrawing.add(event.number);
      turn(draft, memory, { type: event.type, number: event.number, at, reason: "", who: event.who });
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

/** An earlier choice stands again as it was: by its draw, what was picked in it picked. */
function bringBack(
  draft: RecordDraft,
  memory: Memory,
  event: Extract<ChoiceEvent, { type: "brought back" }>,
  at: Moment,
): void {
  const { choice, ten, drawing: of, filled, ticked, unticked, fingerprint, who } = event;
  const { drawings, broughtBack, pickReasons } = draft;
  const drawing = of && drawings.findIndex((one) => one.seed === of.seed && one.at === of.at);
  const before = standingDrawing(draft);
  const next = { at, choice, drawing, drawings: drawings.length, ticked, unticked, ...(who && { who }) };
  const last = broughtBack.at(-1);
  // Pressed again since nobody heard that it was done, it is still one.
  if (!last || !isSame(last, next)) broughtBack.push(next);
  draft.filled = new Map(filled);
  for (const number of unticked) pickReasons.delete(number);
  for (const number of ticked)
    if (!draft.filled.has(number)) pickReasons.set(number, broughtBackWords(choice));
  memory.turned.clear();
  if (standingDrawing(draft) !== before) draft.sinceDrawing.clear();
  choose(draft, ten);
  draft.baseline = { at: choice, ten: [...ten].sort(), list: listOf(memory, fingerprint) };
}

/** Why a case is picked that came back with its choice. */
const broughtBackWords = (choice: Moment): string => `the choice of ${choice} brought back`;

/** Cases are of the ten: a withdrawal of any of them is over. */
function choose({ sinceDrawing, withdrawn }: RecordDraft, numbers: readonly string[]): void {
  for (const number of numbers) {
    sinceDrawing.add(number);
    withdrawn.delete(number);
  }
}

const isTen = (known: { readonly ten: readonly string[] } | undefined, ten: readonly string[]): boolean =>
  known?.ten.join("\n") === ten.join("\n");

function flag(draft: RecordDraft, { at, ten, fingerprint, rows, changed }: FlaggedTen): void {
  const { flaggings, filled } = draft;
  const more = { ...(rows && { rows }), ...(changed !== undefined && { changed }) };
  const last = flaggings.at(-1);
  if (last && isTen(last, ten) && (changed === undefined || last.at === at)) {
    flaggings[flaggings.length - 1] = { ...last, ...more };
    return;
  }
  const of = new Set(ten);
  const came = {
    drawing: standingDrawing(draft),
    filled: new Map([...filled].filter(([number]) => of.has(number))),
  };
  flaggings.push({ at, ten, came, ...(fingerprint !== undefined && { fingerprint }), ...more });
}

/** The same case under another number: it came in as it did, and keeps its No. */
function renumber(draft: RecordDraft, { from, to }: { readonly from: string; readonly to: string }): void {
  const { renumbered, filled, pickReasons, nos, sinceDrawing } = draft;
  renumbered.set(from, to);
  sinceDrawing.add(to);
  const [origin, reason, no] = [filled.get(from), pickReasons.get(from), nos.get(from)];
  if (origin !== undefined) filled.set(to, origin);
  if (reason !== undefined) pickReasons.set(to, reason);
  if (no !== undefined) nos.set(to, no);
  filled.delete(from);
  pickReasons.delete(from);
}

/** Pressed again since nobody heard that it was done, it is still one turn. */
function turn({ turns }: RecordDraft, { turned }: Memory, { who, ...next }: Turn): void {
  if (turned.get(next.number) === next.type) return;
  turned.set(next.number, next.type);
  turns.push({ ...next, ...(who && { who }) });
}

/** Why the last tick or untick of a case was made. */
function explain({ turns, reasonsSoFar }: RecordDraft, number: string, reason: string): void {
  if (reason !== "") reasonsSoFar.add(caseReasonKey(number, reason));
  const last = turns.map((one) => one.number).lastIndexOf(number);
  const explained = turns[last];
  if (explained) turns[last] = { ...explained, reason };
}

function remember(memory: Memory, list: ListDigest | undefined): void {
  if (list) memory.lists.set(list.fingerprint, list);
}

const listOf = (memory: Memory, fingerprint: string): ListDigest =>
  memory.lists.get(fingerprint) ?? { fingerprint, digests: UNKNOWN_DIGESTS };

/** Whether two say the same but for their time. */
const isSame = <Of extends { readonly at: Moment }>(one: Of, other: Of): boolean =>
  inWords(one) === inWords(other);

const inWords = (of: { readonly at: Moment }): string =>
  JSON.stringify(Object.entries({ ...of, at: "" }).sort(([a], [b]) => (a < b ? -1 : 1)));

import * as z from "zod/mini";
import { LOG_VERSION, logKeys } from "./log";
import { jsonIn } from "./setting-schema";
import { instantOf, type Time, timeIn } from "../shared/time";

export interface LogEntry<Event> {
  readonly key: string;
  readonly time: Time;
  readonly event: Event;
}

/** What a log says. */
export interface LogReading<Event> {
  /** The first one first. One that stands there twice is there once. */
  readonly entries: readonly LogEntry<Event>[];
  /** How many cannot be read: damaged, or written by a newer version. They are never touched. */
  readonly unread: number;
  /** How many there must have been that are gone. */
  readonly missing: number;
}

const time = z.pipe(
  z.string(),
  z.transform((text, context) => {
    const known = timeIn(text);
    if (known !== undefined) return known;
    context.issues.push({ code: "custom", input: text });
    return z.NEVER;
  }),
);
const envelope = z.object({ version: z.literal(LOG_VERSION), id: z.string(), time });

/**
 * Reads a log. Its order is that in which presses knew of each other; where two did not, the earlier comes first,
 * then the lower key: the same for everybody who has the same entries.
 */
export function readLog<Event>(
  settings: ReadonlyMap<string, string>,
  name: string,
  schema: z.ZodMiniType<Event>,
): LogReading<Event> {
  const keys = logKeys(settings, name);
  const texts = new Set<string>();
  const read: { readonly number: number; readonly instant: number; readonly entry: LogEntry<Event> }[] = [];
  let unread = 0;
  for (const { key, number } of [...keys].sort(inOrder)) {
    const text = settings.get(key) ?? "";
    if (texts.has(text)) continue;
    texts.add(text);
    const json = jsonIn(text);
    const [stamped, event] = [envelope.safeParse(json), schema.safeParse(json)];
    if (number === undefined || !stamped.success || !event.success) {
      unread++;
      continue;
    }
    const entry = { key, time: stamped.data.time, event: event.data };
    read.push({ number, instant: instantOf(entry.time), entry });
  }
  const numbers = new Set(
    keys.flatMap(({ number }) => (number === undefined || number === 0 ? [] : [number])),
  );
  const last = [...numbers].reduce((most, number) => Math.max(most, number), 0);
  return {
    entries: read.sort((a, b) => a.number - b.number || a.instant - b.instant).map(({ entry }) => entry),
    unread,
    missing: last - numbers.size,
  };
}

const inOrder = (
  { key: a, number: one = Infinity }: ReturnType<typeof logKeys>[number],
  { key: b, number: other = Infinity }: ReturnType<typeof logKeys>[number],
): number => (one === other ? (a < b ? -1 : 1) : one - other);

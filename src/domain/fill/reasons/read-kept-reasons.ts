import * as z from "zod/mini";
import { readLog } from "../../log/log-schema";
import { jsonIn } from "../../log/setting-schema";
import { type KeptReasons, OLD_REASONS_KEY, REASONS_LOG } from "./kept-reasons";
import { type Reason, reasonKey } from "./reasons";

const of = z.enum(["case", "list"]);
const oldReason = z.pipe(
  z.tuple([z.string(), of, z.string(), z.string()]),
  z.transform(([rule, ofWhat, about, text]): Reason => ({ rule, of: ofWhat, about, text })),
);
const reasonEvent = z.object({
  ...{ type: z.literal("reason"), rule: z.string(), of, about: z.string(), text: z.string() },
});

/** Derives the reasons from the log and from what earlier versions kept. */
export function readKeptReasons(settings: ReadonlyMap<string, string>): KeptReasons {
  const text = settings.get(OLD_REASONS_KEY);
  const json = text === undefined ? [] : jsonIn(text);
  const old = Array.isArray(json)
    ? json.map((item: unknown) => ({ item, reason: oldReason.safeParse(item).data }))
    : undefined;
  const log = readLog(settings, REASONS_LOG, reasonEvent);
  const entries = log.entries.map(({ key, event: { rule, of: ofWhat, about, text: why } }) => ({
    key,
    reason: { rule, of: ofWhat, about, text: why },
  }));
  const byKey = new Map<string, Reason>();
  for (const { reason } of [...(old ?? []), ...entries]) {
    if (!reason) continue;
    byKey.delete(reasonKey(reason));
    byKey.set(reasonKey(reason), reason);
  }
  const isOldDamaged = old?.every(({ reason }) => reason !== undefined) !== true;
  return { reasons: [...byKey.values()], entries, old, unread: log.unread + (isOldDamaged ? 1 : 0) };
}

import type { Change } from "../spreadsheet/change";
import type { Time } from "../shared/time";

/**
 * Under keys that begin so the add-in keeps its log: one setting for each thing that happened, "…choice.12.5f0a91",
 * never written again. What is so now is derived from all of them, so that two people's entries merge by themselves.
 */
export const LOG_PREFIX = "CaseTracking.Log.";

/** The version of the entries that are written here. */
export const LOG_VERSION = 1;

/** What a press marks its entries with: when, and what no other press has. */
export interface Stamp {
  readonly time: Time;
  readonly id: string;
}

/** A key of one log, "choice" say. `number`: one more than the last that its press knew of. */
export interface LogKey {
  readonly key: string;
  readonly number: number | undefined;
}

type Settings = ReadonlyMap<string, string>;

export const logPrefix = (name: string): string => `${LOG_PREFIX}${name}.`;

/** The settings under keys that begin so. */
export const settingsUnder = (settings: Settings, prefix: string): ReadonlyMap<string, string> =>
  new Map([...settings].filter(([key]) => key.startsWith(prefix)));

/** The keys of a log; those that somebody else made have no number. */
export const logKeys = (settings: Settings, name: string): LogKey[] =>
  [...settingsUnder(settings, logPrefix(name)).keys()].map((key) => {
    const digits = /^(\d{1,15})\../.exec(key.slice(logPrefix(name).length))?.[1];
    return { key, number: digits === undefined ? undefined : Number(digits) };
  });

/** Adds an entry for each event behind all that are there. */
export function appended(
  settings: Settings,
  name: string,
  events: readonly object[],
  { time, id }: Stamp,
): Change[] {
  const last = logKeys(settings, name).reduce((most, { number = 0 }) => Math.max(most, number), 0);
  return events.map((event, i) => ({
    type: "write setting",
    key: `${logPrefix(name)}${last + 1 + i}.${id}`,
    text: JSON.stringify({ version: LOG_VERSION, id, time, ...event }),
  }));
}

import type { Change } from "../../spreadsheet/change";
import { appended, logPrefix, LOG_VERSION, type Stamp, settingsUnder } from "../../log/log";
import { type Reason, reasonKey, type Reasons } from "./reasons";

/** The log of the reasons: an entry for each that was given. Unlike others it goes when its reason goes. */
export const REASONS_LOG = "reasons";

/** Under this key earlier versions kept all reasons as a whole. It is read, as what the log begins with. */
export const OLD_REASONS_KEY = "reasons";

/** Under this key stands when the sheet Checks was made last. */
const CHECKS_KEY = "CaseTracking.Checks";

type Settings = ReadonlyMap<string, string>;

/** What is kept of reasons. */
export interface KeptReasons {
  readonly reasons: Reasons;
  /** Each reason of the log by its key, those that a later one replaced too. */
  readonly entries: readonly { readonly key: string; readonly reason: Reason }[];
  /** What earlier versions kept, item by item; undefined where that is none that can be read. */
  readonly old: readonly { readonly item: unknown; readonly reason: Reason | undefined }[] | undefined;
  /** Notes that cannot be read: they are never touched. */
  readonly unread: number;
}

export const NO_REASONS_KEPT: KeptReasons = { reasons: [], entries: [], old: undefined, unread: 0 };

/** What of the settings tells of reasons. */
export const reasonSettings = (settings: Settings): ReadonlyMap<string, string> =>
  new Map([...settings].filter(([key]) => key === OLD_REASONS_KEY || key.startsWith(logPrefix(REASONS_LOG))));

/**
 * Keeps these reasons and no others: those that are new are added, and the words of those that are gone leave the
 * workbook.
 */
export function reasonChanges(
  settings: Settings,
  { reasons, entries, old = [] }: KeptReasons,
  wanted: Reasons,
  stamp: Stamp,
): Change[] {
  const before = new Map(reasons.map((reason) => [reasonKey(reason), reason.text]));
  const keys = new Set(wanted.map(reasonKey));
  const isGone = (reason: Reason | undefined): boolean =>
    reason !== undefined && !keys.has(reasonKey(reason));
  const left = old.filter(({ reason }) => !isGone(reason));
  const events = wanted.filter((reason) => before.get(reasonKey(reason)) !== reason.text);
  return [
    ...appended(
      settings,
      REASONS_LOG,
      events.map(({ rule, of, about, text }) => ({ type: "reason", rule, of, about, text })),
      stamp,
    ),
    ...(left.length < old.length
      ? [
          {
            type: "write setting",
            key: OLD_REASONS_KEY,
            text: JSON.stringify(left.map(({ item }) => item)),
          } as const,
        ]
      : []),
    ...entries
      .filter(({ reason }) => isGone(reason))
      .map(({ key }): Change => ({ type: "delete setting", key })),
  ];
}

/** Has a press decide anew where somebody gives a reason meanwhile: Checks would be made without it. */
export const expectReasons = (settings: Settings): Change => ({
  type: "expect settings",
  prefix: logPrefix(REASONS_LOG),
  settings: settingsUnder(settings, logPrefix(REASONS_LOG)),
});

/** Has a press decide anew where somebody makes the sheet Checks meanwhile: a reason has its cell there. */
export const expectChecks = (settings: Settings): Change => ({
  type: "expect settings",
  prefix: CHECKS_KEY,
  settings: settingsUnder(settings, CHECKS_KEY),
});

/** Lets presses that are under way know that Checks is made. */
export const checksMade = (stamp: Stamp): Change => ({
  type: "write setting",
  key: CHECKS_KEY,
  text: JSON.stringify({ version: LOG_VERSION, ...stamp }),
});

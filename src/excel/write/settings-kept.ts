import { type Became, notPutBackWords, standsStill } from "../../app/errors/became";
import { LayoutChangedError } from "../../app/errors/layout-changed-error";
import { CannotDo } from "../../domain/shared/cannot-do";
import type { Change } from "../../domain/spreadsheet/change";
import type { Settings } from "../read/read-settings";

/** Whether changes say of settings what they must be, or delete some: then they are looked at first. */
export const restOnSettings = (changes: readonly Change[]): boolean =>
  changes.some(({ type }) => type === "expect settings" || type === "delete setting");

/** What is to be thrown where settings are not as they are expected to be; undefined where they are. */
export const settingsUnmet = (changes: readonly Change[], settings: Settings): CannotDo | undefined =>
  unmet(changes, settings, new Map());

/** The same after these changes were done. */
export const settingsChangedMeanwhile = (
  changes: readonly Change[],
  settings: Settings,
  became: Became,
): CannotDo | undefined => unmet(changes, settings, textsMeant(changes), became);

function unmet(
  changes: readonly Change[],
  settings: Settings,
  written: ReadonlyMap<string, string | undefined>,
  became: Became = "nothing written",
): CannotDo | undefined {
  const found = changes.filter((change) => {
    if (change.type !== "expect settings") return false;
    const isAsked = (key: string): boolean => key.startsWith(change.prefix) && !written.has(key);
    const there = [...settings].filter(([key]) => isAsked(key));
    const expected = [...change.settings].filter(([key]) => isAsked(key));
    return there.length !== expected.length || expected.some(([key, text]) => settings.get(key) !== text);
  });
  const [words] = found.flatMap((change) =>
    change.type === "expect settings" && change.otherwise !== undefined ? [change.otherwise] : [],
  );
  return found.length === 0
    ? undefined
    : words === undefined
      ? new LayoutChangedError(undefined, became)
      : standsStill(became)
        ? new CannotDo(`${words} ${notPutBackWords(became)}`, undefined, true)
        : new CannotDo(words);
}

/** Without the deletion of settings that somebody else has deleted: Excel would refuse it. */
export const withoutGone = (changes: readonly Change[], settings: Settings): Change[] =>
  changes.filter((change) => change.type !== "delete setting" || settings.has(change.key));

/** Queues what gives the settings that were written or deleted the texts back that they had. */
export function putSettingsBack(
  { workbook }: Excel.RequestContext,
  changes: readonly Change[],
  before: Settings,
  now: Settings,
): void {
  for (const key of textsMeant(changes).keys()) {
    const text = before.get(key);
    if (text !== undefined) workbook.settings.add(key, text);
    else if (now.has(key)) workbook.settings.getItem(key).delete();
  }
}

/** Whether Excel keeps what was to be kept: the last text, where one press keeps several one after the other. */
export const areKept = (changes: readonly Change[], now: Settings): boolean =>
  [...textsMeant(changes)].every(([key, text]) => now.get(key) === text);

const textsMeant = (changes: readonly Change[]): ReadonlyMap<string, string | undefined> =>
  new Map(
    changes.flatMap((change): [string, string | undefined][] =>
      change.type === "write setting"
        ? [[change.key, change.text]]
        : change.type === "delete setting"
          ? [[change.key, undefined]]
          : [],
    ),
  );

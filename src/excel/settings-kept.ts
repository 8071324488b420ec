import type { Change } from "../domain/spreadsheet/change";

type Text = string | undefined;

/** Queues the reading of the settings that changes write or delete; undefined for one that is not there. */
export function readSettings(
  { workbook }: Excel.RequestContext,
  changes: readonly Change[],
): () => ReadonlyMap<string, Text> {
  const asked = [...new Set(changes.flatMap(keyOf))].map((key) => {
    const setting = workbook.settings.getItemOrNullObject(key);
    setting.load({ value: true });
    return { key, setting };
  });
  return () =>
    new Map(asked.map(({ key, setting }) => [key, setting.isNullObject ? undefined : textOf(setting.value)]));
}

/** Queues what brings settings back to these texts. */
export function putSettingsBack(
  { workbook }: Excel.RequestContext,
  texts: ReadonlyMap<string, Text>,
  now: ReadonlyMap<string, Text>,
): void {
  for (const [key, text] of texts) {
    if (text !== undefined) workbook.settings.add(key, text);
    else if (now.get(key) !== undefined) workbook.settings.getItem(key).delete();
  }
}

/** Whether Excel keeps what was to be kept: the last text, where one press keeps several one after the other. */
export const areKept = (changes: readonly Change[], now: ReadonlyMap<string, Text>): boolean =>
  [...textsMeant(changes)].every(([key, text]) => now.get(key) === text);

const textsMeant = (changes: readonly Change[]): ReadonlyMap<string, Text> =>
  new Map(
    changes.flatMap((change): [string, Text][] =>
      change.type === "write setting"
        ? [[change.key, change.text]]
        : change.type === "delete setting"
          ? [[change.key, undefined]]
          : [],
    ),
  );

const keyOf = (change: Change): string[] =>
  change.type === "write setting" || change.type === "delete setting" ? [change.key] : [];

/** Excel's types call it `any`. */
const textOf = (value: unknown): Text => (typeof value === "string" ? value : undefined);

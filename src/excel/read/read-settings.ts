/** All that the add-in keeps in the workbook, by key. */
export type Settings = ReadonlyMap<string, string>;

/** Queues the reading of all settings. */
export function readSettings({ workbook }: Excel.RequestContext): () => Settings {
  const { settings } = workbook;
  settings.load({ key: true, value: true });
  return () => new Map(settings.items.map(({ key, value }) => [key, textOf(value)]));
}

/** Excel's types call it `any`; we keep texts, and what another version kept is none of ours. */
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

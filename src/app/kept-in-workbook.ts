import type { ChoiceRecord } from "../domain/choose/choice-record";
import { CHOICE_KEY } from "../domain/choose/kept-choice";
import type { Reasons } from "../domain/fill/reasons";
import { REASONS_KEY } from "../domain/fill/kept-reasons";

/** What the add-in keeps in the workbook itself, by key: reasons for warnings, and how the ten were chosen. */
type Settings = ReadonlyMap<string, string>;

/** The reasons kept; none where none are. What reads them is loaded only where some are. */
export async function keptReasons(settings: Settings): Promise<Reasons> {
  const text = settings.get(REASONS_KEY);
  if (text === undefined) return [];
  const { parseReasons } = await import(/* webpackChunkName: "kept" */ "../domain/fill/kept-reasons-schema");
  return parseReasons(text);
}

/** The choice kept; undefined where none is. */
export async function keptChoice(settings: Settings): Promise<ChoiceRecord | undefined> {
  const text = settings.get(CHOICE_KEY);
  if (text === undefined) return undefined;
  const { parseChoiceRecord } = await import(
    /* webpackChunkName: "kept" */ "../domain/choose/kept-choice-schema"
  );
  return parseChoiceRecord(text);
}

import type { CaseList } from "../domain/case-list/case-list";
import { type ChoiceRecord, EMPTY_RECORD } from "../domain/choose/choice-record/choice-record";
import type { ChoiceEvent } from "../domain/choose/choice-record/choice-event";
import { type ChoiceGap, FORGOTTEN } from "../domain/choose/choice-record/choice-gaps";
import { choiceSettings } from "../domain/choose/choice-record/choice-settings";
import { SELECTION_RECORD } from "../domain/choose/selection-record/marked-record";
import { formulaOf } from "../domain/spreadsheet/same-name";
import { type KeptReasons, NO_REASONS_KEPT, reasonSettings } from "../domain/fill/reasons/kept-reasons";
import type { Reading, ReadingMode, Workbook } from "./workbook";

/** What the add-in keeps in the workbook itself, by key: reasons for warnings, and how the ten were chosen. */
type Settings = ReadonlyMap<string, string>;

/** The choice, and whether the add-in's own notes of it are gone, so that it is what a sheet tells. */
export interface KnownChoice {
  readonly choiceRecord: ChoiceRecord | undefined;
  readonly isChoiceFromSheet: boolean;
}

interface ToKeepFirst {
  /** What the next press that keeps something keeps before it, since only a sheet tells it. */
  readonly keepFirst: readonly ChoiceEvent[];
}

/** What is kept of reasons. What reads it is loaded only where something is. */
export async function keptReasons(settings: Settings): Promise<KeptReasons> {
  if (reasonSettings(settings).size === 0) return NO_REASONS_KEPT;
  const { readKeptReasons } = await import(
    /* webpackChunkName: "kept" */ "../domain/fill/reasons/read-kept-reasons"
  );
  return readKeptReasons(settings);
}

/**
 * The choice kept or, where nothing that can be read is kept, the one that the sheet Selection record tells of: Excel
 * has lost what it was to keep (OfficeDev/office-js#360, #2940, #2972).
 */
export async function keptChoice(
  workbook: Pick<Workbook, "readSheets">,
  { sheets, names, settings }: Pick<Reading, "sheets" | "names" | "settings">,
  list: CaseList,
  mode?: ReadingMode,
): Promise<KnownChoice & ToKeepFirst> {
  const { record, gaps } = await choiceInSettings(settings, list);
  if (record) return { choiceRecord: record, isChoiceFromSheet: false, keepFirst: [] };
  const onSheet =
    formulaOf(names, SELECTION_RECORD.name) === undefined
      ? undefined
      : await (
          await import(/* webpackChunkName: "record" */ "./choose/choice-on-sheet")
        ).choiceOnSheet(workbook, { sheets, names }, list, mode);
  if (onSheet === "forgotten")
    return {
      choiceRecord: { ...EMPTY_RECORD, gaps: [...gaps, FORGOTTEN] },
      isChoiceFromSheet: false,
      keepFirst: [{ type: "forgotten" }],
    };
  if (onSheet) {
    const choiceRecord = { ...onSheet, gaps };
    return { choiceRecord, isChoiceFromSheet: true, keepFirst: [{ type: "so far", record: choiceRecord }] };
  }
  const choiceRecord = gaps.length === 0 ? undefined : { ...EMPTY_RECORD, gaps };
  return { choiceRecord, isChoiceFromSheet: false, keepFirst: [] };
}

async function choiceInSettings(
  settings: Settings,
  list: CaseList,
): Promise<{ readonly record: ChoiceRecord | undefined; readonly gaps: readonly ChoiceGap[] }> {
  if (choiceSettings(settings).size === 0) return { record: undefined, gaps: [] };
  const { readKeptChoice } = await import(
    /* webpackChunkName: "kept" */ "../domain/choose/choice-record/read-kept-choice"
  );
  return readKeptChoice(settings, list);
}

import type { CaseList } from "../domain/case-list/case-list";
import type { ChoiceRecord } from "../domain/choose/choice-record";
import { CHOICE_KEY } from "../domain/choose/kept-choice";
import { SELECTION_RECORD } from "../domain/choose/selection-record/marked-record";
import { formulaOf } from "../domain/spreadsheet/same-name";
import type { Reasons } from "../domain/fill/reasons";
import { REASONS_KEY } from "../domain/fill/kept-reasons";
import type { Reading, ReadingMode, Workbook } from "./workbook";

/** What the add-in keeps in the workbook itself, by key: reasons for warnings, and how the ten were chosen. */
type Settings = ReadonlyMap<string, string>;

/** The choice, and whether the add-in's own notes of it are gone, so that it is what a sheet tells. */
export interface KnownChoice {
  readonly choiceRecord: ChoiceRecord | undefined;
  readonly isChoiceFromSheet: boolean;
}

/** The reasons kept; none where none are. What reads them is loaded only where some are. */
export async function keptReasons(settings: Settings): Promise<Reasons> {
  const text = settings.get(REASONS_KEY);
  if (text === undefined) return [];
  const { parseReasons } = await import(/* webpackChunkName: "kept" */ "../domain/fill/kept-reasons-schema");
  return parseReasons(text);
}

/**
 * The choice kept or, where nothing is kept, the one that the sheet Selection record tells of: Excel has lost what it
 * was to keep (OfficeDev/office-js#360, #2940, #2972).
 */
export async function keptChoice(
  workbook: Pick<Workbook, "readSheets">,
  { sheets, names, settings }: Pick<Reading, "sheets" | "names" | "settings">,
  list: CaseList,
  mode?: ReadingMode,
): Promise<KnownChoice> {
  const text = settings.get(CHOICE_KEY);
  if (text !== undefined) {
    const { parseChoiceRecord } = await import(
      /* webpackChunkName: "kept" */ "../domain/choose/kept-choice-schema"
    );
    return { choiceRecord: parseChoiceRecord(text), isChoiceFromSheet: false };
  }
  if (formulaOf(names, SELECTION_RECORD.name) === undefined)
    return { choiceRecord: undefined, isChoiceFromSheet: false };
  const { choiceOnSheet } = await import(/* webpackChunkName: "record" */ "./choose/choice-on-sheet");
  const choiceRecord = await choiceOnSheet(workbook, { sheets, names }, list, mode);
  return { choiceRecord, isChoiceFromSheet: choiceRecord !== undefined };
}

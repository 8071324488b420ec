import type { CaseList } from "../../domain/case-list/case-list";
import { choiceSettings } from "../../domain/choose/choice-record/choice-settings";
import { type KnownChoice, keptChoice } from "../kept-in-workbook";
import { sameTexts } from "../live/same-reading";
import type { State } from "../state";
import type { Reading, ReadingMode, Workbook } from "../workbook";

/** What was known of the choice at the reading before, and whether a press may have changed it since. */
type Before = KnownChoice & Pick<State, "reading" | "checked" | "runningAction">;

/**
 * The choice that stands now. What nobody has changed since the reading before is not read again, unless something of
 * it did not fit the list.
 */
export async function currentRecord(
  workbook: Pick<Workbook, "readSheets">,
  reading: Reading,
  list: CaseList,
  before: Before,
  mode: ReadingMode,
): Promise<KnownChoice> {
  const { choiceRecord, isChoiceFromSheet, checked, runningAction } = before;
  const isAsBefore =
    before.reading !== undefined &&
    sameTexts(choiceSettings(before.reading.settings), choiceSettings(reading.settings));
  const isWhole = choiceRecord?.gaps.every(({ type }) => type === "forgotten") ?? true;
  if (checked && isAsBefore && isWhole && !runningAction) return { choiceRecord, isChoiceFromSheet };
  const now = await keptChoice(workbook, reading, list, mode);
  return { choiceRecord: now.choiceRecord, isChoiceFromSheet: now.isChoiceFromSheet };
}

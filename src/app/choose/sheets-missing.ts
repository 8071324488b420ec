import type { ChoiceRecord } from "../../domain/choose/choice-record/choice-record";
import { placeOfRecord } from "../../domain/choose/selection-record/forgotten-record";
import { SELECTION_RECORD } from "../../domain/choose/selection-record/marked-record";
import { tenMissing } from "../../domain/track/ten-missing";
import type { Reading } from "../workbook";

/**
 * Which sheet of the choice is gone though the ten were flagged or are tracked, and what to do; undefined where all
 * stand. A sheet that somebody deletes takes along what the inspectors typed there: they are to know at once.
 */
export function sheetsMissing(
  { ourTables, sheets, names }: Pick<Reading, "ourTables" | "sheets" | "names">,
  { flaggings }: Pick<ChoiceRecord, "flaggings">,
): string | undefined {
  const isFlagged = flaggings.length > 0;
  const words = isFlagged || ourTables.Tracking ? tenMissing(ourTables.SelectedCases, sheets) : undefined;
  if (words !== undefined || !isFlagged || placeOfRecord({ sheets, names })) return words;
  return `${SELECTION_RECORD.sheet} is missing. Press ${SELECTION_RECORD.press}.`;
}

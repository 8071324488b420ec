import type { Change } from "../spreadsheet/change";
import type { ChoiceRecord } from "./choice-record";

/** Under this key the choice is kept in the workbook. */
export const CHOICE_KEY = "CaseTracking.Choice";

/** The form in which a choice is kept in the workbook. */
export const storedChoice = (record: ChoiceRecord): string =>
  JSON.stringify({
    drawings: record.drawings,
    withdrawals: record.withdrawals,
    chosen: record.baseline,
    filled: [...record.filled],
    pickReasons: [...record.pickReasons],
    excluded: [...record.excluded],
    ...(record.oldLines.length > 0 && { lines: record.oldLines }),
  });

/** Keeps a choice in the workbook. */
export const keepChoice = (record: ChoiceRecord): Change => ({
  type: "write setting",
  key: CHOICE_KEY,
  text: storedChoice(record),
});

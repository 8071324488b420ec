import { CannotDo } from "../../domain/shared/cannot-do";
import { isBlank } from "../../domain/spreadsheet/cell";
import { clearEntry as clearing } from "../../domain/track/recording/clear-entry";
import { rowWords } from "../../domain/track/row-status";
import { action } from "../action";
import { record, requireRow } from "./record";

/** Empties Done and Outcome of a row that were entered wrongly, however long ago. `key`: the row's. */
export const clearEntry = action({
  id: "clear-entry",
  label: "Clear Done and Outcome",
  doing: "clear the cells",
  hasTarget: true,
  run: (context, key: string) =>
    record(context, (tracking) => {
      const row = requireRow(tracking, key);
      const { caseNumber, cells } = row;
      if (isBlank(cells.Done) && isBlank(cells.Outcome))
        throw new CannotDo(`${caseNumber}, ${rowWords(row)}: Done and Outcome are empty.`);
      return {
        recording: clearing(tracking, row),
        message: `${caseNumber}, ${rowWords(row)}: Done and Outcome cleared.`,
      };
    }),
});

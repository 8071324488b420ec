import { recordOutcome as recordingOf } from "../../domain/track/record-outcome";
import { rowWords } from "../../domain/track/row-status";
import type { Outcome } from "../../domain/track/steps";
import { action } from "../action";
import { record, requireRow } from "./record";

/** Writes an outcome, and with it the day where none stands there yet. `key`: the row's. */
export const recordOutcome = action({
  id: "record-outcome",
  label: "Record the outcome",
  doing: "record it",
  hasTarget: true,
  run: (context, key: string, outcome: Outcome) =>
    record(context, (tracking, today) => {
      const row = requireRow(tracking, key);
      return {
        recording: recordingOf(tracking, row, outcome, today),
        message: `${row.caseNumber}, ${rowWords(row)}: ${outcome}.`,
      };
    }),
});

import { CannotDo } from "../../domain/shared/cannot-do";
import { isBlank, trimmed } from "../../domain/spreadsheet/cell";
import { dayInWords } from "../../domain/spreadsheet/dates";
import { recordReceived } from "../../domain/track/recording/received-today";
import { rowWords } from "../../domain/track/row-status";
import { CONSENT, receivedOutcome } from "../../domain/track/steps";
import type { TrackingRow } from "../../domain/track/tracking";
import { action } from "../action";
import { record, requireRow } from "./record";

/** Writes today in Done, and the outcome that goes with it. `key`: the row's. */
export const receivedToday = action({
  id: "received-today",
  label: "Received today",
  doing: "record it",
  hasTarget: true,
  run: (context, key: string) =>
    record(context, (tracking, today) => {
      const row = requireRow(tracking, key);
      if (row.step === CONSENT && row.outcome === undefined)
        throw new CannotDo(`Choose how ${row.caseNumber} has answered: the outcome says what may be read.`);
      const recording = recordReceived(tracking, row, today);
      const what = receivedOutcome(row.step)?.toLowerCase() ?? "received";
      const message = `${row.caseNumber}, ${rowWords(row)}: ${what} on ${dayInWords(today)}.`;
      // Pressed again since nobody heard that it was done, it says what it would have said.
      if (row.done === today && recording.wrote.every(({ before, after }) => before === after))
        return { recording: undefined, message };
      if (!isBlank(row.cells.Done) && row.done !== today)
        throw new CannotDo(
          `Row ${row.row}: Done holds ${doneWords(row)} already. Change it on the sheet ${tracking.existing.sheet} if it is wrong.`,
        );
      return { recording, message };
    }),
});

const doneWords = ({ done, cells }: TrackingRow): string =>
  done === undefined ? `“${trimmed(cells.Done)}”` : dayInWords(done);

import { CannotDo } from "../../domain/shared/cannot-do";
import { dayInWords } from "../../domain/spreadsheet/dates";
import { recordSeveral } from "../../domain/track/recording/record-several";
import { rowWords } from "../../domain/track/row-status";
import { isSent, type Outcome } from "../../domain/track/steps";
import { action } from "../action";
import { record, requireRow } from "./record";
import { requireNotes, soundNote } from "./sound-note";
import { typedDay } from "./typed-day";

/** What stands beside an outcome in the pane; both may be left out. */
export interface OutcomeDetails {
  /** As typed; "" is today. */
  readonly day?: string;
  readonly note?: string;
}

/**
 * Writes an outcome, and with it the day where none stands there yet; or a note alone, such as an interpreter who is
 * needed. `key`: the row's.
 */
export const recordOutcome = action({
  id: "record-outcome",
  label: "Record the outcome",
  doing: "record it",
  hasTarget: true,
  run: (
    context,
    key: string,
    outcome: Outcome | undefined,
    { day = "", note: typed = "" }: OutcomeDetails = {},
  ) =>
    record(context, (tracking, today) => {
      const row = requireRow(tracking, key);
      const note = soundNote(tracking, typed);
      const what = `${row.caseNumber}, ${rowWords(row)}`;
      if (outcome === undefined && note === "") throw new CannotDo("Choose an outcome, or enter a note.");
      if (isSent(outcome)) requireNotes(tracking);
      const date = typedDay(day, today);
      const recording = recordSeveral(tracking, [[row, outcome]], date, note);
      const isDated = isSent(outcome) || recording.wrote.some(({ header }) => header === "Done");
      return {
        recording,
        message: `${what}: ${outcome ?? "noted"}${isDated ? ` on ${dayInWords(date)}` : ""}.`,
      };
    }),
});

import { CannotDo } from "../../domain/shared/cannot-do";
import { recordedWords, recordSeveral as recordingOf } from "../../domain/track/recording/record-several";
import type { Outcome } from "../../domain/track/steps";
import { action } from "../action";
import { record, requireRow } from "./record";
import { requireNotesFor, soundNote } from "./sound-note";
import { DAY_FIELDS, typedDayDone } from "./typed-day";

/** What is to be recorded, as the pane asks for it. */
export interface SeveralOutcomes {
  /** The rows' keys, each with its outcome. */
  readonly outcomes: readonly (readonly [key: string, outcome: Outcome])[];
  /** As typed; "" is today. */
  readonly day: string;
  readonly note: string;
}

/** Writes the outcomes of several rows, on one day and with one note. */
export const recordSeveral = action({
  id: "record-several",
  label: "Record these",
  doing: "record them",
  run: (context, { outcomes, day: typed, note: text }: SeveralOutcomes) =>
    record(context, (tracking, today) => {
      if (outcomes.length === 0) throw new CannotDo("Choose an outcome for at least one row.");
      const day = typedDayDone({ field: DAY_FIELDS.several, label: "Day", text: typed }, today);
      const note = soundNote(tracking, text);
      const rows = outcomes.map(([key, outcome]) => [requireRow(tracking, key), outcome] as const);
      const message = recordedWords(
        rows.map(([, outcome]) => outcome),
        day,
      );
      const recording = recordingOf(tracking, rows, day, note);
      requireNotesFor(tracking, recording);
      return { recording, message };
    }),
});

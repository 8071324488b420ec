import { counted } from "../../domain/case-list/wording";
import { CannotDo } from "../../domain/shared/cannot-do";
import { dayInWords } from "../../domain/spreadsheet/dates";
import { recordRequested } from "../../domain/track/recording/requested-today";
import { action } from "../action";
import { record, requireRow } from "./record";
import { DAY_FIELDS, typedDayDone } from "./typed-day";

/** Writes a day in Requested of every one of these rows that has no date there. `keys`: the rows'. */
export const askAll = action({
  id: "ask-all",
  label: "Write the date",
  doing: "write the dates",
  run: (context, keys: readonly string[], typed: string) =>
    record(context, (tracking, today) => {
      const day = typedDayDone({ field: DAY_FIELDS.asked, label: "Asked on", text: typed }, today);
      const rows = keys.map((key) => requireRow(tracking, key));
      const recording = recordRequested(tracking, rows, day);
      const message = `${counted(rows.length, "row")}: requested on ${dayInWords(day)}.`;
      if (recording.wrote.length > 0) return { recording, message };
      // Pressed again since nobody heard that it was done, it says what it would have said.
      if (rows.some(({ requested }) => requested !== day))
        throw new CannotDo("All of these have been requested already.");
      return { recording: undefined, message };
    }),
});

import { counted } from "../../domain/case-list/wording";
import { CannotDo } from "../../domain/shared/cannot-do";
import { dayInWords } from "../../domain/spreadsheet/dates";
import { recordRequested } from "../../domain/track/recording/requested-today";
import { rowWords } from "../../domain/track/row-status";
import { action } from "../action";
import { record, requireRow } from "./record";

/** Writes today in Requested of every one of these rows that has no date there. `keys`: the rows'. */
export const requestedToday = action({
  id: "requested-today",
  label: "Requested today",
  doing: "record it",
  hasTarget: true,
  run: (context, keys: readonly string[]) =>
    record(context, (tracking, today) => {
      const rows = keys.map((key) => requireRow(tracking, key));
      const recording = recordRequested(tracking, rows, today);
      const { length } = recording.wrote;
      // Pressed again since nobody heard that it was done, it says what it would have said.
      const isDone = length === 0 && rows.every(({ requested }) => requested === today);
      if (length === 0 && !isDone) throw new CannotDo("All of these have been requested already.");
      const [only] = rows;
      const what =
        rows.length === 1 && only
          ? `${only.caseNumber}, ${rowWords(only)}`
          : counted(isDone ? rows.length : length, "row");
      return {
        recording: isDone ? undefined : recording,
        message: `${what}: requested on ${dayInWords(today)}.`,
      };
    }),
});

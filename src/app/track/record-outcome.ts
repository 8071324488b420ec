import { CannotDo } from "../../domain/shared/cannot-do";
import type { Cell } from "../../domain/spreadsheet/cell";
import { dayInWords, dayMonthYear, type SerialDate } from "../../domain/spreadsheet/dates";
import { hasDay } from "../../domain/track/recording/outcome-entry";
import { recordSeveral } from "../../domain/track/recording/record-several";
import { rowWords } from "../../domain/track/row-status";
import { isSent, type Outcome } from "../../domain/track/steps";
import { action } from "../action";
import { clearEntry } from "./clear-entry";
import { record, requireRow } from "./record";
import { requireNotesFor, soundNote } from "./sound-note";
import { DAY_FIELDS, typedDayDone } from "./typed-day";

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
      const date = typedDayDone({ field: DAY_FIELDS.ofRow(key), label: "On", text: day }, today);
      const recording = recordSeveral(tracking, [[row, outcome]], date, note);
      requireNotesFor(tracking, recording);
      const isDated =
        outcome !== undefined && (isSent(outcome) || recording.wrote.some(({ after }) => holds(after, date)));
      const isOtherDay = row.done !== undefined && row.done !== date;
      const stays =
        outcome !== undefined && hasDay(outcome) && !isDated && isOtherDay
          ? ` Done stays ${dayInWords(row.done)}: to change it, press ${clearEntry.label} first.`
          : "";
      return {
        recording,
        message: `${what}: ${outcome ?? "noted"}${isDated ? ` on ${dayInWords(date)}` : ""}.${stays}`,
      };
    }),
});

/** Whether a cell that is written is that day, or ends with it. */
const holds = (cell: Cell, day: SerialDate): boolean =>
  typeof cell === "number" || String(cell).includes(dayMonthYear(day));

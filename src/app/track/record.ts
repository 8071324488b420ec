import { CannotDo } from "../../domain/shared/cannot-do";
import { dayInWords, type SerialDate } from "../../domain/spreadsheet/dates";
import { recordedTable } from "../../domain/track/recording/recorded-table";
import type { Recording } from "../../domain/track/recording/recording";
import { TRACKING } from "../../domain/track/tracking-sheet/tracking-table";
import type { Tracking, TrackingRow } from "../../domain/track/tracking";
import type { ActionContext } from "../action";
import { dayAt } from "../day-at";
import { requireTracking } from "./read-tracking";
import { writeRecording } from "./take-back";

/** What is to be recorded, and the sentence that says so. */
export interface Recorded {
  /** undefined: all of it stands there already. */
  readonly recording: Recording | undefined;
  readonly message: string;
}

/** Records in the tracking table what is decided of it, in one write that can be taken back. */
export async function record(
  context: ActionContext,
  decide: (tracking: Tracking, today: SerialDate) => Recorded,
): Promise<string> {
  const tracking = requireTracking(await context.workbook.read());
  const today = tracking.timetable.TodayDate;
  if (today === undefined)
    throw new CannotDo(
      `The cell Today above the table holds no date. Clear it, then press ${TRACKING.press}, so that it is worked out again.`,
    );
  const { recording, message } = decide(tracking, today);
  const actual = dayAt(context.clock.now());
  // A day that somebody typed over Today must not be recorded as if it were today.
  const said =
    today !== actual && message.includes(dayInWords(today))
      ? `${message} Today on the sheet is typed over: it is ${dayInWords(actual)}.`
      : message;
  if (!recording) return said;
  if (recording.changes.length === 0)
    throw new CannotDo(
      "The table has lost the columns to write in. Put back the headers Requested, Done and Outcome.",
    );
  await writeRecording(context, recording, (reading) => recordedTable(requireTracking(reading)), message);
  return said;
}

/** The row with a key. Throws CannotDo where it is gone. */
export function requireRow({ rows }: Tracking, key: string): TrackingRow {
  const row = rows.find((one) => one.key === key);
  if (!row) throw new CannotDo("That row is no longer in the table. Look at the table again.");
  return row;
}

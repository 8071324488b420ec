import { isBlank } from "../spreadsheet/cell";
import type { SerialDate } from "../spreadsheet/dates";
import { type Recording, recordingOf } from "./recording";
import type { Tracking, TrackingRow } from "./tracking";

/** Records that rows were asked for today; those that have a date already keep it. */
export const recordRequested = (
  tracking: Tracking,
  rows: readonly TrackingRow[],
  today: SerialDate,
): Recording =>
  recordingOf(
    tracking,
    rows.filter(({ cells }) => isBlank(cells.Requested)).map((row) => [row, { Requested: today }]),
  );

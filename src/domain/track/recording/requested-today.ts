import { isBlank } from "../../spreadsheet/cell";
import type { SerialDate } from "../../spreadsheet/dates";
import { type Recording, recordingOf } from "./recording";
import type { Tracking, TrackingRow } from "../tracking";

/** Records that rows were asked for on a day; those that have a date already keep it. */
export const recordRequested = (
  tracking: Tracking,
  rows: readonly TrackingRow[],
  day: SerialDate,
): Recording =>
  recordingOf(
    tracking,
    rows.filter(({ cells }) => isBlank(cells.Requested)).map((row) => [row, { Requested: day }]),
  );

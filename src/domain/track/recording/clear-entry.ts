import { type Recording, recordingOf } from "./recording";
import type { Tracking, TrackingRow } from "../tracking";

/** Takes the day and the outcome out of a row, so that it is awaited again. When it was asked for stays. */
export const clearEntry = (tracking: Tracking, row: TrackingRow): Recording =>
  recordingOf(tracking, [[row, { Done: "", Outcome: "" }]]);

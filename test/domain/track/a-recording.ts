import type { Recording } from "../../../src/domain/track/recording/recording";
import { readTracking, type Tracking, type TrackingRow } from "../../../src/domain/track/tracking";
import { written } from "../support/written";
import { june, type RowCells } from "./a-tracking";

export const TODAY = june(28);

/** A row of a case, with social care. */
export const a = (step: string, cells: RowCells = {}): RowCells => ({
  "Case number": "1001",
  Step: step,
  "Agency or person": "Social care",
  ...cells,
});

export function first({ rows: [row] }: Tracking): TrackingRow {
  if (!row) throw new Error("There is no row.");
  return row;
}

/** The sheet after a recording, read again. */
export const after = (tracking: Tracking, { changes }: Pick<Recording, "changes">): Tracking =>
  readTracking({ sheet: "Tracking", ...written(tracking.existing, changes) }, new Map(), []);

import { useMemo } from "react";
import { trackingIn } from "../../app/track/tracking-reading";
import type { Reading } from "../../app/workbook";
import { type Board, board } from "../../domain/track/progress";
import { type CheckedSheet, checkSheet, checkTracking } from "../../domain/track/check-tracking";
import { type DutyVisits, readDutyVisits } from "../../domain/track/duty-visits";
import { nobodyInDutyNotes } from "../../domain/track/rules/nobody-in-duty-notes";
import type { Tracking } from "../../domain/track/tracking";

/** What the Track view shows of a reading. */
export interface Tracked {
  readonly tracking: Tracking | undefined;
  readonly board: Board | undefined;
  readonly duty: DutyVisits | undefined;
  readonly checked: readonly CheckedSheet[];
}

/** Worked out once for each reading. */
export const useTracking = (reading: Reading | undefined): Tracked =>
  useMemo(() => {
    const tracking = reading && trackingIn(reading);
    const written = reading?.ours.DutyVisit;
    const duty = written && readDutyVisits(written, reading.names);
    return {
      tracking,
      board: tracking && board(tracking),
      duty,
      checked: [
        ...(tracking ? [checkTracking(tracking)] : []),
        ...(duty ? [checkSheet(duty.written.sheet, duty, nobodyInDutyNotes)] : []),
      ],
    };
  }, [reading]);

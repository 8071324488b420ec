import { useMemo } from "react";
import { tenMissingIn, trackingIn } from "../../app/track/read-tracking";
import type { Reading } from "../../app/workbook";
import { type Progress, progressOf } from "../../domain/track/progress";
import { type CheckedSheet, checkSheet, checkTracking } from "../../domain/track/check-tracking";
import { type DutyVisits, readDutyVisits } from "../../domain/track/duty-visits/duty-visits";
import { type Programme, readProgramme } from "../../domain/track/programme/programme";
import { DUTY_RULES } from "../../domain/track/rules/duty-rules";
import { PROGRAMME_RULES } from "../../domain/track/rules/programme-rules";
import type { Tracking } from "../../domain/track/tracking";

/** What the Track view shows of a reading. */
export interface Tracked {
  readonly tracking: Tracking | undefined;
  readonly progress: Progress | undefined;
  readonly meetings: Programme | undefined;
  readonly duty: DutyVisits | undefined;
  /** Why it is not known which cases are tracked. */
  readonly missing: string | undefined;
  readonly checked: readonly CheckedSheet[];
}

/** Worked out once for each reading. */
export const useTracking = (reading: Reading | undefined): Tracked =>
  useMemo(() => {
    const tracking = reading && trackingIn(reading);
    const existing = reading?.ourTables.DutyVisit;
    const duty = existing && readDutyVisits(existing, reading.names);
    const programme = reading?.ourTables.Programme;
    const meetings = programme && readProgramme(programme, tracking?.flagged);
    const missing = reading && tenMissingIn(reading);
    return {
      tracking,
      missing,
      progress: tracking && missing === undefined ? progressOf(tracking) : undefined,
      meetings,
      duty,
      checked: [
        ...(tracking && missing === undefined ? [checkTracking(tracking)] : []),
        ...(meetings ? [checkSheet(meetings.existing.sheet, meetings, PROGRAMME_RULES)] : []),
        ...(duty ? [checkSheet(duty.existing.sheet, duty, DUTY_RULES)] : []),
      ],
    };
  }, [reading]);

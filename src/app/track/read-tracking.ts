import { SELECTED_CASES } from "../../domain/choose/selected-cases/selected-cases-table";
import { readFlaggedCases } from "../../domain/choose/selected-cases/flagged-cases";
import { namesOn } from "../../domain/spreadsheet/defined-names";
import { refuseLostTable } from "../../domain/spreadsheet/sheet-table";
import { type DutyVisit, readDutyVisits, visitsOf } from "../../domain/track/duty-visits/duty-visits";
import { readTracking, type Tracking } from "../../domain/track/tracking";
import { tenMissing } from "../../domain/track/ten-missing";
import { trackingGone } from "../../domain/track/tracking-sheet/tracking-gone";
import { TRACKING } from "../../domain/track/tracking-sheet/tracking-table";
import { requireCaseList } from "../case-list-of";
import { CannotDo } from "../../domain/shared/cannot-do";
import type { Reading } from "../workbook";

/** The tracking sheet of a reading; undefined where it has none. Without Selected cases it is nobody's. */
export function trackingIn({ ourTables, names }: Reading): Tracking | undefined {
  const existing = ourTables.Tracking;
  if (!existing) return undefined;
  const flagged = ourTables.SelectedCases && readFlaggedCases(ourTables.SelectedCases);
  return readTracking(existing, namesOn(existing.sheet, names), flagged ?? []);
}

/** The duty visits of a reading; none where it has no sheet for them. */
export const visitsIn = ({ ourTables: { DutyVisit }, names }: Reading): DutyVisit[] =>
  DutyVisit ? visitsOf(readDutyVisits(DutyVisit, names)) : [];

/** Why a reading's tracking sheet says nothing of the ten; undefined where it does, or there is none. */
export const tenMissingIn = ({ ourTables, sheets }: Reading): string | undefined =>
  ourTables.Tracking && tenMissing(ourTables.SelectedCases, sheets, `${SELECTED_CASES.press} under Choose`);

/** The tracking sheet that an action needs. Throws CannotDo, with what to do first, where there is none. */
export function requireTracking(reading: Reading): Tracking {
  const tracking = trackingIn(requireCaseList(reading).reading);
  if (tracking) return tracking;
  refuseLostTable(TRACKING, reading.sheets);
  throw new CannotDo(
    trackingGone(reading) ??
      `There is no table ${TRACKING.table} in this workbook. Press ${TRACKING.press} first.`,
  );
}

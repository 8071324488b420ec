import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import { namesOn } from "../../domain/spreadsheet/defined-names";
import { selectedCases } from "../../domain/choose/selected-cases/the-ten";
import { readTracking, TRACKING_SHEET, TRACKING_TABLE, type Tracking } from "../../domain/track/tracking";
import { requireCaseList } from "../reading";
import type { Reading } from "../workbook";

export const MAKE = "Make the tracking sheet";

/** The tracking sheet of a reading; undefined where it has none. Without Selected cases it is nobody's. */
export function trackingIn({ ourTables, names }: Reading): Tracking | undefined {
  const existing = ourTables.Tracking;
  if (!existing) return undefined;
  const selected = ourTables.SelectedCases ? selectedCases(ourTables.SelectedCases, MAKE) : [];
  return readTracking(existing, namesOn(existing.sheet, names), typeof selected === "string" ? [] : selected);
}

/** The tracking sheet that an action needs. Throws CannotDo, with what to do first, where there is none. */
export function requireTracking(reading: Reading): Tracking {
  const tracking = trackingIn(requireCaseList(reading).reading);
  if (tracking) return tracking;
  throw new CannotDo(
    reading.sheets.includes(TRACKING_SHEET)
      ? lostTable(TRACKING_SHEET, MAKE)
      : `There is no table ${TRACKING_TABLE} in this workbook. Press ${MAKE} first.`,
  );
}

/** A sheet of ours whose table somebody turned into plain cells, or deleted. */
export const lostTable = (sheet: string, label: string): string =>
  `The sheet ${sheet} has lost its table. Rename or delete that sheet, then press ${label} again.`;

import type { FlaggedCase } from "../../domain/choose/selected-cases/flagged-cases";
import { namesOn } from "../../domain/spreadsheet/defined-names";
import type { Change } from "../../domain/spreadsheet/change";
import { timetablePositions } from "../../domain/track/timetable/timetable";
import { trackingHighlights } from "../../domain/track/tracking-sheet/tracking-grid";
import type { Reading } from "../workbook";

/** What the sheet Tracking shows once others are chosen: rows of the ten are live, those of others struck through. */
export function trackingAfter({ ourTables, names }: Reading, flagged: readonly FlaggedCase[]): Change[] {
  const existing = ourTables.Tracking;
  return existing
    ? trackingHighlights(existing, timetablePositions(namesOn(existing.sheet, names)), flagged)
    : [];
}

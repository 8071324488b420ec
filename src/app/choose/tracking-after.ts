import type { FlaggedCase } from "../../domain/choose/selected-cases/flagged-cases";
import { namesOn } from "../../domain/spreadsheet/defined-names";
import type { Change } from "../../domain/spreadsheet/change";
import { timetablePositions } from "../../domain/track/timetable/timetable";
import { trackingHighlights } from "../../domain/track/tracking-sheet/tracking-grid";
import { programmeHighlights } from "../../domain/track/programme/programme-sheet";
import type { Reading } from "../workbook";

/** What Tracking and Programme show once others are chosen: rows of the ten are live, those of others struck through. */
export function trackingAfter({ ourTables, names }: Reading, flagged: readonly FlaggedCase[]): Change[] {
  const { Tracking: tracking, Programme: programme } = ourTables;
  return [
    ...(tracking
      ? trackingHighlights(tracking, timetablePositions(namesOn(tracking.sheet, names)), flagged)
      : []),
    ...(programme ? programmeHighlights(programme, flagged) : []),
  ];
}

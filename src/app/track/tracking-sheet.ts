import { counted, listedFew } from "../../domain/case-list/wording";
import {
  type FlaggedCase,
  flaggedCases,
  trackedAmong,
} from "../../domain/choose/selected-cases/flagged-cases";
import { CannotDo } from "../../domain/shared/cannot-do";
import { dayInWords } from "../../domain/spreadsheet/dates";
import { namesOn } from "../../domain/spreadsheet/defined-names";
import { refuseLostTable } from "../../domain/spreadsheet/sheet-table";
import { AREA_ITEMS } from "../../domain/track/area";
import { timetablePositions } from "../../domain/track/timetable/timetable";
import { renewBand } from "../../domain/track/timetable/timetable-band";
import { TRACKING } from "../../domain/track/tracking-sheet/tracking-table";
import {
  madeWords,
  newTrackingSheet,
  type TrackingUpdate,
  updateTrackingSheet,
} from "../../domain/track/tracking-sheet/tracking-sheet";
import { isWithoutRows } from "../../domain/spreadsheet/begun-sheet";
import { action } from "../action";
import { endingBegun } from "../begun-sheet";
import { requireCaseList } from "../case-list-of";
import type { Reading } from "../workbook";

/** So many rows that are back are named. */
const MOST_NAMED = 3;

/**
 * Makes the sheet Tracking for the ten, or adds the rows that it lacks (guidance, 5 to 7). No cell that has
 * something in it is changed, but for a formula of an earlier version. Throws CannotDo, and writes nothing, where the ten
 * are not flagged.
 */
export const trackingSheet = action({
  id: "tracking-sheet",
  label: TRACKING.press,
  doing: "make the tracking sheet",
  async run({ workbook, apply }) {
    const { reading } = requireCaseList(await workbook.read());
    const flagged = flaggedIn(reading);
    const existing = reading.ourTables.Tracking;
    if (!existing || isWithoutRows(existing)) {
      const { changes } = await endingBegun(workbook, reading, [TRACKING], (without) => {
        if (without.ourTables.Tracking)
          return updateTrackingSheet(flagged, without.ourTables.Tracking, without);
        refuseLostTable(TRACKING, without.sheets);
        return { changes: newTrackingSheet(flagged, without) };
      });
      await apply(changes);
      return `${madeWords(flagged)} on the sheet ${TRACKING.sheet}, and ${AREA_ITEMS.length} for the whole area. Enter the dates of the review above them, or in this pane.`;
    }
    const update = updateTrackingSheet(flagged, existing, reading);
    const [held] = await workbook.readSheets([existing.sheet]);
    const positions = timetablePositions(namesOn(existing.sheet, reading.names));
    const renewed = held ? renewBand(existing.sheet, held.formulas, positions) : [];
    await apply([...update.changes, ...renewed]);
    const dated =
      update.dated > 0 ? ` Due is worked out in ${counted(update.dated, "row")} where it was empty.` : "";
    return update.added === 0
      ? `${existing.sheet}: every case has its rows, nothing to add.${dated}`
      : `${existing.sheet}: ${counted(update.added, "row")} added below.${addedWords(update)}${dated}`;
  },
});

/** Rows that had been there come back empty: without a word it would look as if nothing had been done in them. */
function addedWords({ back, cameIn }: TrackingUpdate): string {
  const which = back.map(({ caseNumber, step, agency }) => `${caseNumber} (${step}, ${agency})`);
  const empty =
    which.length === 0
      ? ""
      : ` Deleted or changed before, and back empty: ${listedFew(which, MOST_NAMED)}. Enter again what was there.`;
  return cameIn === undefined ? empty : `${empty} What is due there counts from ${dayInWords(cameIn)}.`;
}

function flaggedIn({ ourTables }: Reading): FlaggedCase[] {
  if (!ourTables.SelectedCases)
    throw new CannotDo("The ten are not flagged yet. Press Flag the ten under Choose, then this again.");
  const flagged = flaggedCases(ourTables.SelectedCases, TRACKING.press);
  if (trackedAmong(flagged).length === 0)
    throw new CannotDo(
      `No case on the sheet ${ourTables.SelectedCases.sheet} is Chosen. Press Flag the ten under Choose, then this again.`,
    );
  return flagged;
}

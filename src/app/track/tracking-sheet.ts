import { counted } from "../../domain/case-list/wording";
import { type SelectedCase, selectedCases, theTen } from "../../domain/choose/selected-cases/the-ten";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import { TRACKING_SHEET } from "../../domain/track/tracking";
import { madeWords, newTrackingSheet, updateTrackingSheet } from "../../domain/track/tracking-sheet";
import { action } from "../action";
import { requireCaseList } from "../reading";
import type { Reading } from "../workbook";
import { lostTable, MAKE } from "./read-tracking";

/**
 * Makes the sheet Tracking for the ten, or adds the rows that it lacks (guidance, 5 to 7). No cell that has
 * something in it is changed. Throws CannotDo, and writes nothing, where the ten are not flagged.
 */
export const trackingSheet = action({
  id: "tracking-sheet",
  label: MAKE,
  doing: "make the tracking sheet",
  async run({ workbook, apply }) {
    const { reading } = requireCaseList(await workbook.read());
    const selected = selectedIn(reading);
    const existing = reading.ourTables.Tracking;
    if (!existing) {
      if (reading.sheets.includes(TRACKING_SHEET)) throw new CannotDo(lostTable(TRACKING_SHEET, MAKE));
      await apply(newTrackingSheet(selected, reading));
      return `${madeWords(selected)} on the sheet ${TRACKING_SHEET}. Enter the dates of the review above them, or in this pane.`;
    }
    const update = updateTrackingSheet(selected, existing, reading);
    if (typeof update === "string") throw new CannotDo(update);
    await apply(update.changes);
    const dated =
      update.dated > 0 ? ` Due is worked out in ${counted(update.dated, "row")} where it was empty.` : "";
    return update.added === 0
      ? `${existing.sheet}: every case has its rows, nothing to add.${dated}`
      : `${existing.sheet}: ${counted(update.added, "row")} added below.${dated}`;
  },
});

function selectedIn({ ourTables }: Reading): SelectedCase[] {
  if (!ourTables.SelectedCases)
    throw new CannotDo("The ten are not flagged yet. Press Flag the ten under Choose, then this again.");
  const selected = selectedCases(ourTables.SelectedCases, MAKE);
  if (typeof selected === "string") throw new CannotDo(selected);
  if (theTen(selected).length === 0)
    throw new CannotDo(
      `No case on the sheet ${ourTables.SelectedCases.sheet} is Chosen. Press Flag the ten under Choose, then this again.`,
    );
  return selected;
}

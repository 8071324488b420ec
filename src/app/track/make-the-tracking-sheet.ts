import { type SelectedCase, selectedCases, theTen } from "../../domain/choose/selected-cases/the-ten";
import { TRACKING_SHEET } from "../../domain/track/tracking";
import { madeWords, newTrackingSheet, updateTrackingSheet } from "../../domain/track/tracking-sheet";
import { counted } from "../../domain/case-list/wording";
import { theCaseList } from "../reading";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type { Reading, Workbook } from "../workbook";
import { lostTable, MAKE } from "./tracking-reading";

/**
 * Makes the sheet Tracking for the ten, or adds the rows that it lacks (guidance, 5 to 7). No cell that has
 * something in it is changed. Throws a Refusal, and writes nothing, where the ten are not flagged.
 */
export async function makeTheTrackingSheet(workbook: Workbook): Promise<string> {
  const { reading } = theCaseList(await workbook.read());
  const selected = selectedIn(reading);
  const existing = reading.ourTables.Tracking;
  if (!existing) {
    if (reading.sheets.includes(TRACKING_SHEET)) throw new CannotDo(lostTable(TRACKING_SHEET, MAKE));
    await workbook.apply("make the tracking sheet", newTrackingSheet(selected, reading));
    return `${madeWords(selected)} on the sheet ${TRACKING_SHEET}. Enter the dates of the review above them, or in this pane.`;
  }
  const update = updateTrackingSheet(selected, existing, reading);
  if (typeof update === "string") throw new CannotDo(update);
  await workbook.apply("make the tracking sheet", update.changes);
  const dated =
    update.dated > 0 ? ` Due is worked out in ${counted(update.dated, "row")} where it was empty.` : "";
  return update.added === 0
    ? `${existing.sheet}: every case has its rows, nothing to add.${dated}`
    : `${existing.sheet}: ${counted(update.added, "row")} added below.${dated}`;
}

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

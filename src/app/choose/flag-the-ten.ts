import { GROUPS, QUOTAS, TRACKED_TOTAL } from "../../domain/groups";
import {
  newSelectedCases,
  SELECTED_SHEET,
  type Update,
  updateSelectedCases,
} from "../../domain/choosing/selected-cases";
import { refusals } from "../../domain/choosing/tracked";
import { caseListOf } from "../reading";
import { Refusal } from "../refusal";
import type { Workbook } from "../workbook";

const QUOTA_WORDS = GROUPS.map((group) => `${QUOTAS[group]} ${group}`).join(", ");

/**
 * Writes the ten to the sheet Selected cases, or brings that sheet up to date (guidance, 5.i). Throws a
 * Refusal, and writes nothing, unless exactly 4 LAC, 2 CPR and 4 LDD are ticked.
 */
export async function flagTheTen(workbook: Workbook): Promise<string> {
  const reading = await workbook.read();
  const list = caseListOf(reading);
  if (!list) throw new Refusal("There is no case list in this workbook yet.");
  const reasons = refusals(list);
  if (reasons.length > 0) throw new Refusal(reasons.join(" "));

  const written = reading.ours.SelectedCases;
  if (!written) {
    if (reading.sheets.includes(SELECTED_SHEET))
      throw new Refusal(
        `The sheet ${SELECTED_SHEET} has lost its table. Rename or delete that sheet, then press Flag the ten again.`,
      );
    await workbook.apply("flag the ten", newSelectedCases(list));
    return `${TRACKED_TOTAL} cases flagged on the sheet ${SELECTED_SHEET}: ${QUOTA_WORDS}.`;
  }
  const update = updateSelectedCases(list, written.sheet, written.table, written.cells);
  if (typeof update === "string") throw new Refusal(update);
  await workbook.apply("flag the ten", update.changes);
  return `${written.sheet}: ${updated(update)}.`;
}

function updated({ added, dropped, corrected }: Update): string {
  const parts = [
    ...(added > 0 ? [`${added} added`] : []),
    ...(dropped > 0 ? [`${dropped} no longer chosen`] : []),
    ...(corrected > 0 ? [`${corrected} ${corrected === 1 ? "cell" : "cells"} brought up to date`] : []),
  ];
  return parts.length > 0 ? parts.join(", ") : "the same ten, nothing to change";
}

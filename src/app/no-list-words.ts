import { sheetOfLostTable } from "../domain/case-list/lost-table";
import type { Reading } from "./workbook";

/** Why a reading has no case list, and what to do about it. */
export function noListWords(reading: Reading | undefined): string {
  return reading && sheetOfLostTable(reading) !== undefined
    ? "The list has lost its table. Press Repair under Fill."
    : "There is no case list in this workbook yet.";
}

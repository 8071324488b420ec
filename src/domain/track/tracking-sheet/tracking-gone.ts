import { parseSheet, type SheetsAndNames } from "../../spreadsheet/defined-names";
import { formulaOf } from "../../spreadsheet/same-name";
import { hasSheet } from "../../spreadsheet/sheet-reading";
import { SUMMARY } from "../marked-summary";
import { TRACKING } from "./tracking-table";

/** What a reading tells of the sheets for what comes after the choice. */
interface FoundSheets extends SheetsAndNames {
  readonly ourTables: { readonly Tracking?: unknown; readonly Programme?: unknown };
}

/**
 * That the tracking sheet is gone with all that was recorded on it, and what to do; undefined where it is there, by
 * whatever name, or nothing shows that it has ever been made. A duty visit can be recorded without it.
 */
export function trackingGone({ ourTables, sheets, names }: FoundSheets): string | undefined {
  const isThere = (sheet: string | undefined): boolean => sheet !== undefined && hasSheet(sheets, sheet);
  const today = formulaOf(names, "TodayDate");
  if (ourTables.Tracking !== undefined || isThere(TRACKING.sheet) || isThere(parseSheet(today)))
    return undefined;
  // Excel leaves the name of a cell behind whose sheet is deleted: it points nowhere.
  const wasMade =
    today?.includes("#REF!") === true ||
    ourTables.Programme !== undefined ||
    isThere(parseSheet(formulaOf(names, SUMMARY.name)));
  return wasMade
    ? `${TRACKING.sheet} is missing. Undo its deletion, or open an earlier copy; ${TRACKING.press} makes an empty one.`
    : undefined;
}

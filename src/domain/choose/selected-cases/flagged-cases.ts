import { caseNumber } from "../../case-list/case";
import { type Group, GROUPS } from "../../case-list/groups";
import { normalised, trimmed } from "../../spreadsheet/cell";
import type { ExistingTable } from "../../spreadsheet/existing-table";
import { columnPositions, readRows, requireColumns } from "../../spreadsheet/sheet-table";
import { SELECTED_CASES } from "./selected-cases-table";

/** A case that was flagged: one of the ten, a reserve, or one that was of them, as on Selected cases. */
export interface FlaggedCase {
  /** As typed. */
  readonly caseNumber: string;
  /** As numbers are compared: folded. */
  readonly number: string;
  readonly group: Group | undefined;
  /** As on the sheet: Chosen, Withdrawn, Reserve, No longer chosen. */
  readonly status: string;
  /** Its No.; undefined where it has none. */
  readonly no?: number | undefined;
}

/** Without these columns the table says of no case what it is. */
export const NEEDED_TO_READ = ["Case number", "Status"] as const;

/** The rows of the table SelectedCases that have a case number, in its order; undefined where it cannot be read. */
export function readFlaggedCases(existing: ExistingTable): FlaggedCase[] | undefined {
  const positions = columnPositions(SELECTED_CASES.columns, existing);
  if (NEEDED_TO_READ.some((header) => positions[header] === undefined)) return undefined;
  return readRows(SELECTED_CASES.columns, existing).flatMap(({ cells }): FlaggedCase[] => {
    const typed = trimmed(cells["Case number"]);
    const number = caseNumber(typed);
    if (number === "") return [];
    const group = GROUPS.find((known) => normalised(known) === normalised(cells.Group));
    const no = Number(cells["No."]);
    const hasNo = Number.isInteger(no) && no > 0;
    return [{ caseNumber: typed, number, group, status: trimmed(cells.Status), ...(hasNo && { no }) }];
  });
}

/** The same for what needs them. Throws CannotDo where a column is gone. `press`: the button to press again. */
export function flaggedCases(existing: ExistingTable, press: string): FlaggedCase[] {
  requireColumns(existing.sheet, columnPositions(SELECTED_CASES.columns, existing), NEEDED_TO_READ, press);
  return readFlaggedCases(existing) ?? [];
}

/** Whether a case is one of the ten now. */
export const isTracked = ({ status }: FlaggedCase): boolean => normalised(status) === "chosen";

/** The ten. */
export const trackedAmong = (flagged: readonly FlaggedCase[]): FlaggedCase[] => flagged.filter(isTracked);

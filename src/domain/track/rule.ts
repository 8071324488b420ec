import type { Severity } from "../case-list/finding";
import type { Spot } from "../spreadsheet/address";
import type { Tracking, TrackingHeader, TrackingRow } from "./tracking";

/** One check of what comes after the choice. */
export interface ProcessRule<Sheet = Tracking> {
  readonly id: string;
  readonly severity: Severity;
  /** Why it is asked: the line of the guidance, or our reason. */
  readonly why: string;
  readonly find: (sheet: Sheet) => readonly ProcessFault[];
}

export interface ProcessFault {
  readonly at: Spot;
  /** What is so and what to do, without the place. */
  readonly says: string;
  /** As typed, where it is about one case. */
  readonly caseNumber?: string;
}

/** A fault in a cell of a row; where the column is gone, in the row's first cell. */
export function faultIn(
  { columns, written }: Tracking,
  row: TrackingRow,
  header: TrackingHeader,
  says: string,
): ProcessFault {
  const at = { row: row.row - 1, column: columns[header] ?? written.table.left };
  return row.caseNumber === "" ? { at, says } : { at, says, caseNumber: row.caseNumber };
}

/** A fault in each row of which a rule says something. */
export const faultsInRows = (
  tracking: Tracking,
  header: TrackingHeader,
  says: (row: TrackingRow) => string | undefined,
): ProcessFault[] =>
  tracking.rows.flatMap((row) => {
    const words = says(row);
    return words === undefined ? [] : [faultIn(tracking, row, header, words)];
  });

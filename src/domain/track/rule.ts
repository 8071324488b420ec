import type { Severity } from "../case-list/finding";
import type { CellPosition } from "../spreadsheet/address";
import type { Tracking, TrackingRow } from "./tracking";
import type { TrackingHeader } from "./tracking-sheet/tracking-table";

/** One check of what comes after the choice. */
export interface ProcessRule<Sheet = Tracking> {
  readonly id: string;
  readonly severity: Severity;
  /** Why it is asked: the line of the guidance, or our reason. */
  readonly why: string;
  readonly find: (sheet: Sheet) => readonly ProcessFault[];
}

export interface ProcessFault {
  readonly position: CellPosition;
  /** The header of its column, or of its box above the table, where the words do not tell which it is. */
  readonly columnName?: string;
  /** What is so and what to do, without the place. */
  readonly message: string;
  /** As typed, where it is about one case. */
  readonly caseNumber?: string;
}

/** A fault in a cell of a row; where the column is gone, in the row's first cell. */
export function faultIn(
  { columns, existing }: Tracking,
  row: TrackingRow,
  header: TrackingHeader,
  message: string,
): ProcessFault {
  const position = { row: row.row - 1, column: columns[header] ?? existing.range.left };
  return row.caseNumber === "" ? { position, message } : { position, message, caseNumber: row.caseNumber };
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

import type { RowNumber } from "../spreadsheet/address";
import type { ColumnKey } from "./columns";

/** error: not ready to send. warning: fix it or give a reason. info: told, nothing asked. */
export type Severity = "error" | "warning" | "info";

/** One thing a rule found. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The cell: "F14" on the list's sheet, "Export!A2" on another. */
  readonly address: string;
  /** What is so and what to do, without the place. */
  readonly message: string;
  /** What the cell is called: the header of its column, or of its box above the list. Left out for a whole row. */
  readonly columnName?: string;
  /** Where it is about one case: its row, column and number as typed. */
  readonly row?: RowNumber;
  readonly column?: ColumnKey;
  readonly caseNumber?: string;
  /** The cells of which it speaks, where these are not the one at its address alone. */
  readonly covers?: CoveredCells;
}

/** Cells in several rows of the list. */
export interface CoveredCells {
  readonly rows: readonly RowNumber[];
  /** Left out where it is about whole rows. */
  readonly column?: ColumnKey;
}

/** "F14, Age"; "D2" alone where the words about the list name the box or the column themselves. */
export function placeOf({ address, columnName, message, row }: Finding): string {
  const isSaid = columnName === undefined || (row === undefined && opensWith(message, columnName));
  return isSaid ? address : `${address}, ${columnName}`;
}

const opensWith = (message: string, name: string): boolean =>
  message.startsWith(name) || message.includes(`“${name}”`);

/** "F14, Age: Enter the age." */
export const addressedMessage = (finding: Finding): string => `${placeOf(finding)}: ${finding.message}`;

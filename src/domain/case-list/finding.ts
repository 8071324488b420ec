import type { RowNumber } from "../spreadsheet/address";
import type { ColumnKey } from "./columns";

/** error: not ready to send. warning: fix it or give a reason. info: told, nothing asked. */
export type Severity = "error" | "warning" | "info";

/** One thing a rule found. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The cell, on the list's sheet: "F14". */
  readonly address: string;
  /** What is so and what to do, without the place. */
  readonly message: string;
  /** Where it is about one case: its row, column and number as typed. */
  readonly row?: RowNumber;
  readonly column?: ColumnKey;
  readonly caseNumber?: string;
}

/** "F14: Enter the age." */
export const addressedMessage = ({ address, message }: Finding): string => `${address}: ${message}`;

import { COLUMNS, type ColumnKey, indexOf } from "../../src/domain/case-list/columns";
import { columnLetters } from "../../src/domain/spreadsheet/address";

/** A cell of a list that stands where set-up puts it; rows as Excel numbers them. */
export const addressIn = (column: ColumnKey, row: number): string =>
  `${columnLetters(indexOf(column))}${row}`;

/** Rows of such a list, from its first column to its last. */
export const rowsOfList = (first: number, last: number): string =>
  `A${first}:${columnLetters(COLUMNS.length - 1)}${last}`;

import type { CellRange } from "../spreadsheet/address";
import type { Cell } from "../spreadsheet/cell";
import type { Case } from "./case";
import type { ColumnKey } from "./columns";

/** A case that stands outside the table: on the list's sheet, or on another. */
export interface OutsideCase {
  readonly sheet: string;
  /** Its row on the sheet, from 0. */
  readonly row: number;
  /** Where the cells stand that are the list's: what stands to their right is none of it, and stays. */
  readonly range: CellRange;
  /** What they hold; null for cells between them that are none of the list's. */
  readonly held: readonly (Cell | null)[];
  /** The case's cells in the order of the list's columns. */
  readonly cells: readonly Cell[];
  readonly theCase: Case;
  /** Where a row of headers says the columns: that row, and where each of the list's columns stands. */
  readonly headerRow?: number;
  readonly columns?: readonly (number | undefined)[];
}

/** A sheet that is none of the add-in's and holds a list of cases, or a part of one: a copy, an export. */
export interface SecondList {
  readonly sheet: string;
  readonly cases: readonly OutsideCase[];
  /** Whether it is the list's own form, copied: most of its headers are ours, or it has none and its columns are in our order. */
  readonly isOurForm: boolean;
  /** Headers that say a column of the list in other words, each with its column. */
  readonly reworded: readonly { readonly header: string; readonly column: ColumnKey }[];
  /** Headers of columns that are none of the list's. */
  readonly others: readonly string[];
}

import type { Block } from "../domain/address";
import type { SheetCells } from "../domain/case-list";
import type { Change } from "../domain/grid/change";
import type { Furnishing } from "../domain/grid/damage";

/** All that the app needs from a spreadsheet. Every method is one request batch; each may throw a Fault. */
export interface Workbook {
  /** What the checks need. Reads only. */
  read(): Promise<Reading>;
  /** A table's cells and what lies around it on its sheet; undefined where there is no such table. */
  readTable(name: string): Promise<TableReading | undefined>;
  /** Does all of it, in order, in one batch. `doing` ends the sentence "Excel could not …". */
  apply(doing: string, changes: readonly Change[]): Promise<void>;
  /** Shows a cell. */
  goTo(sheet: string, address: string): Promise<void>;
  /** Calls back when something may have changed: an edit, a selection, a recalculation. Returns the way to stop. */
  watch(mayHaveChanged: () => void): Promise<() => void>;
}

export interface Reading {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  /** Defined names and what they refer to: "='Case list'!$B$3". */
  readonly names: ReadonlyMap<string, string>;
  /** The table CaseList; undefined where the workbook has none. */
  readonly list: ListReading | undefined;
  /** Where there is no list: the sheet in front. */
  readonly inFront: { readonly sheet: string; readonly cells: SheetCells } | undefined;
}

export interface TableReading {
  readonly sheet: string;
  readonly isProtected: boolean;
  /** The table, its header row first. */
  readonly table: Block;
  /** The sheet's used range: the table and all around it. */
  readonly cells: SheetCells;
}

export interface ListReading extends TableReading {
  /** What the grid holds besides cells; undefined where the list has moved since the last reading. */
  readonly furnishing: Furnishing | undefined;
}

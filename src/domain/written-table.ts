import type { Block } from "./address";
import type { SheetCells } from "./case-list";

/** A table of the add-in's as it stands in the workbook, with all of its sheet's used cells around it. */
export interface WrittenTable {
  readonly sheet: string;
  /** The table, its header row first. */
  readonly table: Block;
  readonly cells: SheetCells;
}

import type { Block } from "./address";
import type { SheetCells } from "./case-list";

/** One of the add-in's own tables as it stands in the workbook, with all of its sheet's used cells. */
export interface WrittenTable {
  readonly sheet: string;
  /** The table, its header row first. */
  readonly table: Block;
  readonly cells: SheetCells;
}

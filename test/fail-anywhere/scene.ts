import type { ColumnKey } from "../../src/domain/case-list/columns";
import type { Json } from "../../tools/preview/host/excel-object";
import { addressIn } from "../support/list-addresses";
import type { MemoryGrid } from "../support/memory-grid/memory-grid";

/** A workbook as it is when somebody is about to press. */
export interface Scene {
  readonly grid: MemoryGrid;
  readonly settings: ReadonlyMap<string, Json>;
}

/** A cell of the list: "'Case list'!F14". */
export const cell = (column: ColumnKey, row: number): string => `'Case list'!${addressIn(column, row)}`;

import type { CellPosition, RowNumber } from "../../spreadsheet/address";
import type { ExistingTable } from "../../spreadsheet/existing-table";
import type { ColumnPositions } from "../../spreadsheet/sheet-table";

/** Where presses record, as one reading found it. */
export interface RecordedTable {
  readonly existing: Pick<ExistingTable, "sheet" | "cells">;
  /** A cell, by its row's key and its header; undefined where either is gone. */
  readonly find: (key: string, header: string) => CellPosition | undefined;
}

interface KeyedRows {
  readonly existing: ExistingTable;
  readonly columns: ColumnPositions<string>;
  readonly rows: readonly { readonly key: string; readonly row: RowNumber }[];
}

/** A table whose rows have keys: Tracking, or Programme. */
export function recordedTable({ existing, columns, rows }: KeyedRows): RecordedTable {
  const byKey = new Map(rows.map(({ key, row }) => [key, row]));
  return {
    existing,
    find(key, header) {
      const [row, column] = [byKey.get(key), columns[header]];
      return row === undefined || column === undefined ? undefined : { row: row - 1, column };
    },
  };
}

import type { Styles, Worksheet } from "@univerjs/core";
import { contentOf } from "./cell-data";

/** The number format that an entry meets in a cell; `isColumns` where it is the column's, which an empty cell has. */
export interface NumberFormatAt {
  readonly pattern: string | undefined;
  readonly isColumns: boolean;
}

/** Reads it from the cell, or from its column where the cell is empty and has no style of its own. */
export function numberFormatAt(
  sheet: Worksheet,
  styles: Styles,
  row: number,
  column: number,
): NumberFormatAt {
  const cell = sheet.getCellRaw(row, column);
  const own = styles.getStyleByCell(cell);
  if (own || contentOf(cell) !== "" || cell?.f) return { pattern: own?.n?.pattern, isColumns: false };
  const pattern = styles.getStyleByCell({ s: sheet.getConfig().columnData[column]?.s ?? null })?.n?.pattern;
  return { pattern, isColumns: pattern !== undefined };
}

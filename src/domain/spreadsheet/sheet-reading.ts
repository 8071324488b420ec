import { type CellRange, parseRange } from "./address";
import { isBlank, trimmed } from "./cell";
import type { Change } from "./change";
import { cellAt, type SheetCells } from "./sheet-cells";
import { findName, sameName } from "./same-name";

/** All that a sheet holds, with its tables, whosever they are. */
export interface SheetReading {
  readonly sheet: string;
  readonly cells: SheetCells;
  /** What the same cells hold: a formula, or their value. */
  readonly formulas: SheetCells;
  readonly tables: readonly { readonly name: string; readonly range: CellRange }[];
  /** The merged cells; none where this Excel does not tell. */
  readonly merged: readonly CellRange[];
  readonly isProtected: boolean;
  /** Whether it has a filter outside tables. */
  readonly hasFilter: boolean;
  /** Whether rows that are in use are out of sight. */
  readonly hasHiddenRows: boolean;
}

/**
 * Whether every cell that is filled holds what these changes write there, as after a press that failed on its way.
 * Where they write a formula the cell may show anything.
 */
export function holdsOnly({ sheet, cells }: SheetReading, changes: readonly Change[]): boolean {
  const written = new Map<string, string>();
  for (const change of changes) {
    if (change.type !== "write" || !sameName(change.sheet, sheet)) continue;
    const { top = 0, left = 0 } = parseRange(change.range) ?? {};
    change.cells.forEach((row, i) => {
      row.forEach((cell, j) => written.set(`${top + i} ${left + j}`, trimmed(cell ?? "")));
    });
  }
  return cells.values.every((row, i) =>
    row.every((_, j) => {
      const held = cellAt(cells, cells.top + i, cells.left + j);
      const ours = written.get(`${cells.top + i} ${cells.left + j}`);
      return isBlank(held) || ours?.startsWith("=") === true || ours === trimmed(held);
    }),
  );
}

/** Whether a workbook has a sheet of this name. */
export const hasSheet = (sheets: readonly string[], name: string): boolean =>
  findSheet(sheets, name) !== undefined;

/** The sheet of this name as the workbook writes it. */
export const findSheet = (sheets: readonly string[], name: string): string | undefined =>
  findName(sheets, name);

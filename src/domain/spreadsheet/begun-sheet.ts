import { cellAddress, type CellRange, parseRange, rangeAddress } from "./address";
import { type Cell, isBlank } from "./cell";
import type { Change } from "./change";
import { type ExistingTable } from "./existing-table";
import { cellAt, type SheetCells } from "./sheet-cells";

/** What stands on a sheet: its cells, formulas as they are, and its tables. */
export interface FoundSheet {
  readonly sheet: string;
  readonly formulas: SheetCells;
  readonly tables: readonly { readonly name: string; readonly range: CellRange }[];
}

/** Whether nobody has written anything below a table's headers: a press that made it may not have ended. */
export const isWithoutRows = ({ range, cells }: ExistingTable): boolean => {
  for (let row = range.top + 1; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++)
      if (!isBlank(cellAt(cells, row, column))) return false;
  return true;
};

/**
 * What is still to be done of changes that make a sheet where a press has begun to make it and did not end: all of
 * them, but what cannot be done twice. Undefined where the sheet holds anything that these changes would not write:
 * somebody has been at work there.
 */
export function toEndSheet(changes: readonly Change[], found: FoundSheet): Change[] | undefined {
  const ofSheet = changes.filter((change) => "sheet" in change && change.sheet === found.sheet);
  const added = ofSheet.find((change) => change.type === "add table");
  const [table, ...others] = found.tables;
  const isOurTable = !table || (rangeAddress(table.range) === added?.range && others.length === 0);
  if (!isOurTable || !holdsOnly(found.formulas, writtenBy(ofSheet))) return undefined;
  return changes.flatMap((change): Change[] => {
    if (change.type === "add sheet" && change.sheet === found.sheet) return [];
    if (change !== added || !table) return [change];
    return table.name === added.table
      ? []
      : [{ type: "take over table", table: table.name, name: added.table }];
  });
}

/** What each cell is to hold, by its address. */
function writtenBy(changes: readonly Change[]): Map<string, Cell> {
  const written = new Map<string, Cell>();
  for (const change of changes) {
    const range = change.type === "write" ? parseRange(change.range) : undefined;
    if (change.type !== "write" || !range) continue;
    change.cells.forEach((row, i) => {
      row.forEach((cell, j) => {
        if (cell !== null) written.set(cellAddress(range.top + i, range.left + j), cell);
      });
    });
  }
  return written;
}

const holdsOnly = ({ top, left, values }: SheetCells, wanted: ReadonlyMap<string, Cell>): boolean =>
  values.every((row, i) =>
    row.every((cell, j) => isBlank(cell) || wanted.get(cellAddress(top + i, left + j)) === cell),
  );

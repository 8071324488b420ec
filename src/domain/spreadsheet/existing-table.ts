import type { CellRange } from "./address";
import { cellAt, type SheetCells } from "./sheet-cells";
import { type Cell, normalised } from "./cell";

/** So many rows below a table of ours are read with it. What stands further down is not known. */
export const ROWS_READ_BELOW = 500;

/** A table of the add-in's as it stands in the workbook, with the cells around it. */
export interface ExistingTable {
  readonly sheet: string;
  /** The table, its header row first and without its total row. */
  readonly range: CellRange;
  /** Whether Excel shows a row of totals below the range; left out where it does not. */
  readonly hasTotalRow?: boolean;
  readonly cells: SheetCells;
}

/** Finds a table's columns by their headers; where two headers are alike, the left one counts. */
export function columnFinder({ range, cells }: ExistingTable): (header: string) => number | undefined {
  const places = new Map<string, number>();
  for (let column = range.right; column >= range.left; column--)
    places.set(normalised(cellAt(cells, range.top, column)), column);
  return (header) => places.get(normalised(header));
}

/** A new row of the table, its cells under their headers; null in columns that it says nothing of. */
export function rowUnder<Header extends string>(
  existing: ExistingTable,
  cells: Readonly<Partial<Record<Header, Cell | undefined>>>,
): (Cell | null)[] {
  const columnOf = columnFinder(existing);
  const { left, right } = existing.range;
  const row = Array.from({ length: right - left + 1 }, (): Cell | null => null);
  for (const [header, cell] of Object.entries<Cell | undefined>(cells)) {
    const column = columnOf(header);
    if (column !== undefined && cell !== undefined) row[column - left] = cell;
  }
  return row;
}

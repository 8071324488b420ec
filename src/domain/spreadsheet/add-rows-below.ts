import { rangeAddress } from "./address";
import { type Cell, isBlank, isFormula, trimmed } from "./cell";
import type { Change } from "./change";
import { type ExistingTable, ROWS_READ_BELOW } from "./existing-table";

/**
 * New rows below a table; what stands there is moved down in whole rows first, so that it stays together. Rows that
 * stand there already as they are to be, since an earlier press was cut short, are taken in where they are.
 * A total row, blank or not, moves down with it: rows inserted before it are the table's.
 * `formats`: of the cells that become the new rows.
 */
export function addRowsBelow(
  { sheet, range, cells, hasTotalRow = false }: ExistingTable,
  table: string,
  rows: readonly (readonly (Cell | null)[])[],
  formats: readonly Change[] = [],
): Change[] {
  if (rows.length === 0) return [];
  const below = rows.map((_, i) => cells.values[range.bottom + 1 + i - cells.top] ?? []);
  const isFree = rows.length <= ROWS_READ_BELOW && below.every((row) => row.every(isBlank));
  const isThere = rows.every((row, i) => holdsAlready(row, below[i]?.slice(range.left - cells.left) ?? []));
  const [top, bottom] = [range.bottom + 1, range.bottom + rows.length];
  return [
    ...(!hasTotalRow && (isFree || isThere)
      ? []
      : [{ type: "insert rows", sheet, before: range.bottom + 2, count: rows.length } as const]),
    ...formats,
    {
      type: "add table rows",
      table,
      becomes: rangeAddress({ ...range, bottom }),
      sheet,
      range: rangeAddress({ ...range, top, bottom }),
      cells: rows,
    },
  ];
}

/** A formula shows what comes of it, which says nothing of whose it is. */
const holdsAlready = (row: readonly (Cell | null)[], holds: readonly Cell[]): boolean =>
  row.every((cell, i) => cell === null || isFormula(cell) || trimmed(cell) === trimmed(holds[i] ?? ""));

import { type Cell, isBlank } from "./cell";
import type { ExistingTable } from "./existing-table";
import type { Change } from "./change";

/**
 * New rows below a table; what stands there is moved down in whole rows first, so that it stays together.
 * `formats`: of the cells that become the new rows.
 */
export function rowsBelow(
  { sheet, range, cells }: ExistingTable,
  table: string,
  rows: readonly (readonly (Cell | null)[])[],
  formats: readonly Change[] = [],
): Change[] {
  if (rows.length === 0) return [];
  const below = rows.map((_, i) => cells.values[range.bottom + 1 + i - cells.top] ?? []);
  const isFree = below.every((row) => row.every(isBlank));
  return [
    ...(isFree
      ? []
      : [{ type: "insert rows", sheet, before: range.bottom + 2, count: rows.length } as const]),
    ...formats,
    { type: "add table rows", table, cells: rows },
  ];
}

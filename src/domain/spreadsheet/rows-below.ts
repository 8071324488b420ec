import { type Cell, isBlank } from "./cell";
import type { ExistingTable } from "./existing-table";
import type { Change } from "./change";

/**
 * New rows below a table; what stands there is moved down in whole rows first, so that it stays together. `looks`:
 * the formats of the cells that become the new rows. `gap`: rows that are to stay free below them.
 */
export function rowsBelow(
  { sheet, range, cells }: ExistingTable,
  name: string,
  fresh: readonly (readonly (Cell | null)[])[],
  { looks = [], gap = 0 }: { readonly looks?: readonly Change[]; readonly gap?: number } = {},
): Change[] {
  if (fresh.length === 0) return [];
  const below = Array.from(
    { length: fresh.length + gap },
    (_, i) => cells.values[range.bottom + 1 + i - cells.top],
  );
  const isFree = below.every((row) => (row ?? []).every(isBlank));
  return [
    ...(isFree
      ? []
      : [{ type: "insert rows", sheet, before: range.bottom + 2, count: fresh.length } as const]),
    ...looks,
    { type: "add table rows", table: name, cells: fresh },
  ];
}

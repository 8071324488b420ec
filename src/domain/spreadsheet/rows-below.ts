import { type Cell, isBlank } from "./cell";
import type { WrittenTable } from "./existing-table";
import type { Change } from "./change";

/**
 * New rows below a table; what stands there is moved down in whole rows first, so that it stays together. `looks`:
 * the formats of the cells that become the new rows. `gap`: rows that are to stay free below them.
 */
export function rowsBelow(
  { sheet, table, cells }: WrittenTable,
  name: string,
  fresh: readonly (readonly (Cell | null)[])[],
  { looks = [], gap = 0 }: { readonly looks?: readonly Change[]; readonly gap?: number } = {},
): Change[] {
  if (fresh.length === 0) return [];
  const below = Array.from(
    { length: fresh.length + gap },
    (_, i) => cells.values[table.bottom + 1 + i - cells.top],
  );
  const isFree = below.every((row) => (row ?? []).every(isBlank));
  return [
    ...(isFree ? [] : [{ do: "insert rows", sheet, before: table.bottom + 2, count: fresh.length } as const]),
    ...looks,
    { do: "add table rows", table: name, cells: fresh },
  ];
}

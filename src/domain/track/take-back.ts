import { type Cell, trimmed } from "../spreadsheet/cell";
import type { Change } from "../spreadsheet/change";
import { cellAt } from "../spreadsheet/sheet-cells";
import { type Recordable, type Recording, rowWrites } from "./recording";
import type { Tracking, TrackingRow } from "./tracking";

/**
 * Takes a recording back: each cell gets what stood in it, unless somebody has changed it since. `left` counts
 * those that are left as they are.
 */
export function takeBack(
  tracking: Tracking,
  { wrote }: Recording,
): { readonly changes: readonly Change[]; readonly left: number } {
  const byKey = new Map(tracking.rows.map((row) => [row.key, row]));
  const back = new Map<TrackingRow, Partial<Record<Recordable, Cell>>>();
  let left = 0;
  for (const { key, header, before, after } of wrote) {
    const row = byKey.get(key);
    const column = tracking.columns[header];
    const now =
      row && column !== undefined ? cellAt(tracking.existing.cells, row.row - 1, column) : undefined;
    // Taken back already, though nobody heard of it.
    if (now !== undefined && trimmed(now) === trimmed(before)) continue;
    if (!row || now === undefined || trimmed(now) !== trimmed(after)) {
      left++;
      continue;
    }
    back.set(row, { ...back.get(row), [header]: before });
  }
  return { changes: [...back].flatMap(([row, entries]) => rowWrites(tracking, row, entries)), left };
}

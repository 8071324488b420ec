import { cellAddress } from "../../spreadsheet/address";
import { type Cell, trimmed } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import { cellAt } from "../../spreadsheet/sheet-cells";
import { type Recordable, type Recording, rowWrites } from "./recording";
import type { Tracking, TrackingRow } from "../tracking";

/**
 * Takes a recording back: each cell gets what stood in it, unless somebody has changed it since. `formulas`: cells
 * that hold one, "F9". `left` names those that are left as they are: "F9", or "Done of 1001" where the row is gone.
 */
export function takeBack(
  tracking: Tracking,
  { wrote }: Recording,
  formulas: ReadonlySet<string> = new Set(),
): { readonly changes: readonly Change[]; readonly left: readonly string[] } {
  const byKey = new Map(tracking.rows.map((row) => [row.key, row]));
  const back = new Map<TrackingRow, Partial<Record<Recordable, Cell>>>();
  const left: string[] = [];
  for (const { key, header, before, after } of wrote) {
    const row = byKey.get(key);
    const column = tracking.columns[header];
    const now =
      row && column !== undefined ? cellAt(tracking.existing.cells, row.row - 1, column) : undefined;
    // Taken back already, though nobody heard of it.
    if (now !== undefined && trimmed(now) === trimmed(before)) continue;
    const address = row && column !== undefined ? cellAddress(row.row - 1, column) : undefined;
    if (!row || now === undefined || trimmed(now) !== trimmed(after) || formulas.has(address ?? "")) {
      left.push(address ?? `${header} of ${key.split("|")[0] ?? ""}`);
      continue;
    }
    back.set(row, { ...back.get(row), [header]: before });
  }
  return { changes: [...back].flatMap(([row, entries]) => rowWrites(tracking, row, entries)), left };
}

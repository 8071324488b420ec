import { cellAddress } from "../../spreadsheet/address";
import { trimmed } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import { cellAt } from "../../spreadsheet/sheet-cells";
import type { RecordedTable } from "./recorded-table";
import { type Recording, rowWrites, type BeforeAndAfter } from "./recording";

/**
 * Takes a recording back: each cell gets what stood in it, unless somebody has changed it since. `formulas`: cells
 * that hold one, "F9". `left` names those that are left as they are: "F9", or "Done of 1001" where the row is gone.
 */
export function takeBack(
  { existing: { sheet, cells }, find }: RecordedTable,
  { wrote }: Pick<Recording, "wrote">,
  formulas: ReadonlySet<string> = new Set(),
): { readonly changes: readonly Change[]; readonly left: readonly string[] } {
  const back = new Map<number, Map<number, BeforeAndAfter>>();
  const left: string[] = [];
  for (const { key, header, before, after, isOfNewRow = false } of wrote) {
    const position = find(key, header);
    if (!position) {
      // A row that it added, and that is gone, is taken back.
      if (!isOfNewRow) left.push(`${header} of ${key.split("|")[0] ?? ""}`);
      continue;
    }
    const now = cellAt(cells, position.row, position.column);
    // Taken back already, though nobody heard of it.
    if (trimmed(now) === trimmed(before)) continue;
    const address = cellAddress(position.row, position.column);
    if (trimmed(now) !== trimmed(after) || formulas.has(address)) {
      left.push(address);
      continue;
    }
    const row = back.get(position.row) ?? new Map<number, BeforeAndAfter>();
    back.set(position.row, row.set(position.column, { before: now, after: before }));
  }
  return { changes: [...back].flatMap(([row, written]) => rowWrites(sheet, row, written)), left };
}

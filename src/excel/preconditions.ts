import { CellsChangedError, type ChangedCell } from "../app/cells-changed-error";
import { cellAddress, parseRange } from "../domain/spreadsheet/address";
import type { Change } from "../domain/spreadsheet/change";
import type { CellsRead } from "./read-cells";

/** Throws CellsChangedError where a cell does not hold what is expected of it, or is a formula. */
export function checkPreconditions(changes: readonly Change[], read: CellsRead): void {
  const cells = changes.flatMap((change) => (change.type === "expect" ? unexpected(change, read) : []));
  if (cells.length > 0) throw new CellsChangedError(cells);
}

function unexpected(
  { sheet, range, cells, formulasToo }: Extract<Change, { type: "expect" }>,
  read: CellsRead,
): ChangedCell[] {
  const { top, left } = parseRange(range) ?? { top: 0, left: 0 };
  return cells.flatMap((row, i) =>
    row.flatMap((expected, j): ChangedCell[] => {
      if (expected === null) return [];
      const held = read.at(sheet, top + i, left + j);
      const formula = held?.formula ?? "";
      const isFormula = typeof formula === "string" && formula.startsWith("=");
      if (held?.value === expected && (formulasToo || !isFormula)) return [];
      return [{ sheet, address: cellAddress(top + i, left + j), holds: formula }];
    }),
  );
}

import type { ChangedCell } from "../../app/errors/became";
import { cellAddress, parseRange } from "../../domain/spreadsheet/address";
import { isBlank, isFormula } from "../../domain/spreadsheet/cell";
import type { Change } from "../../domain/spreadsheet/change";
import type { CellsRead } from "../read/read-cells";

/** The cells that do not hold what is expected of them, or hold a formula where none may be. */
export function unmetExpectations(changes: readonly Change[], read: CellsRead): ChangedCell[] {
  const cells = changes.flatMap((change) => (change.type === "expect" ? unexpected(change, read) : []));
  return [...new Map(cells.map((cell) => [`${cell.sheet}!${cell.address}`, cell])).values()];
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
      // Spaces alone are blank everywhere else, too.
      const isAsExpected = expected === "" ? isBlank(held?.value ?? "") : held?.value === expected;
      if (isAsExpected && (formulasToo || !isFormula(formula, held?.value))) return [];
      return [{ sheet, address: cellAddress(top + i, left + j), holds: formula }];
    }),
  );
}

import { CellsChangedError, type ChangedCell } from "../app/cells-changed-error";
import { cellAddress, parseRange } from "../domain/spreadsheet/address";
import type { Change } from "../domain/spreadsheet/change";
import { gridOf } from "./cells-of";
import { untracked } from "./untracked";

type Expectation = Extract<Change, { type: "expect" }>;
const isExpectation = (change: Change): change is Expectation => change.type === "expect";

/** Throws CellsChangedError where a cell does not hold what is expected of it, or is a formula. Asks nothing without need. */
export async function checkPreconditions(
  context: Excel.RequestContext,
  changes: readonly Change[],
): Promise<void> {
  const asked = changes.filter(isExpectation).map((change) => {
    const range = untracked(context.workbook.worksheets.getItem(change.sheet).getRange(change.range));
    range.load({ values: true, formulas: true });
    return { change, range };
  });
  if (asked.length === 0) return;
  await context.sync();
  const cells = asked.flatMap(({ change, range }) =>
    unexpected(change, gridOf(range.values), gridOf(range.formulas)),
  );
  if (cells.length > 0) throw new CellsChangedError(cells);
}

type Grid = ReturnType<typeof gridOf>;

function unexpected(
  { sheet, range, cells, formulasToo }: Expectation,
  values: Grid,
  formulas: Grid,
): ChangedCell[] {
  const { top, left } = parseRange(range) ?? { top: 0, left: 0 };
  return cells.flatMap((row, i) =>
    row.flatMap((expected, j): ChangedCell[] => {
      const formula = formulas[i]?.[j] ?? "";
      const isFormula = typeof formula === "string" && formula.startsWith("=");
      if (expected === null || (values[i]?.[j] === expected && (formulasToo || !isFormula))) return [];
      return [{ sheet, address: cellAddress(top + i, left + j), holds: formula }];
    }),
  );
}

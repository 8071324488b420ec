import { Meanwhile, type Unexpected } from "../app/cells-changed-error";
import { cellAddress, parseBlock } from "../domain/spreadsheet/address";
import type { Change } from "../domain/spreadsheet/change";
import { gridOf } from "./cells-of";
import { once } from "./untracked";

type Expectation = Extract<Change, { do: "expect" }>;
const isExpectation = (change: Change): change is Expectation => change.do === "expect";

/** Throws Meanwhile where a cell does not hold what is expected of it, or is a formula. Asks nothing without need. */
export async function refuseUnlessAsExpected(
  context: Excel.RequestContext,
  changes: readonly Change[],
): Promise<void> {
  const asked = changes.filter(isExpectation).map((change) => {
    const range = once(context.workbook.worksheets.getItem(change.sheet).getRange(change.range));
    range.load({ values: true, formulas: true });
    return { change, range };
  });
  if (asked.length === 0) return;
  await context.sync();
  const cells = asked.flatMap(({ change, range }) =>
    unexpected(change, gridOf(range.values), gridOf(range.formulas)),
  );
  if (cells.length > 0) throw new Meanwhile(cells);
}

type Grid = ReturnType<typeof gridOf>;

function unexpected(
  { sheet, range, cells, formulasToo }: Expectation,
  values: Grid,
  formulas: Grid,
): Unexpected[] {
  const { top, left } = parseBlock(range) ?? { top: 0, left: 0 };
  return cells.flatMap((row, i) =>
    row.flatMap((expected, j): Unexpected[] => {
      const formula = formulas[i]?.[j] ?? "";
      const isFormula = typeof formula === "string" && formula.startsWith("=");
      if (expected === null || (values[i]?.[j] === expected && (formulasToo || !isFormula))) return [];
      return [{ sheet, address: cellAddress(top + i, left + j), holds: formula }];
    }),
  );
}

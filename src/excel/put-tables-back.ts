import { type CellRange, rangeAddress } from "../domain/spreadsheet/address";
import type { Change } from "../domain/spreadsheet/change";
import { placeAfter } from "../domain/spreadsheet/placed-writes";
import { rangeOf } from "./cells-of";
import { queueTables } from "./look";
import { canResize } from "./table-growth";
import { untracked } from "./untracked";

/**
 * Gives tables the cells again that they had, where what was written and put back had made them larger or smaller. An
 * older Excel leaves them so; and nobody knows what becomes of a row of totals.
 */
export async function putTablesBack(
  context: Excel.RequestContext,
  changes: readonly Change[],
  before: ReadonlyMap<string, CellRange>,
): Promise<void> {
  if (!canResize() || before.size === 0) return;
  const bodies = queueTables(context, changes);
  const sheetOf = new Map(
    changes.flatMap((change) => (change.type === "expect table" ? [[change.table, change.sheet]] : [])),
  );
  const asked = [...before].map(([name, range]) => {
    // Rows that were inserted between its own stay.
    const last = { sheet: sheetOf.get(name) ?? "", range: { ...range, top: range.bottom } };
    const body = { ...range, bottom: placeAfter(last, changes).range.bottom };
    const table = context.workbook.tables.getItem(name);
    table.load({ showTotals: true });
    const whole = untracked(table.getRange());
    whole.load({ address: true });
    return { name, table, whole, body };
  });
  await context.sync();
  const now = bodies();
  for (const { name, table, whole, body } of asked) {
    const { top, left, bottom, right } = now.get(name) ?? body;
    const isAsBefore = bottom === body.bottom && right === body.right;
    if (table.showTotals || isAsBefore || top !== body.top || left !== body.left) continue;
    table.resize(rangeAddress({ ...rangeOf(whole.address), bottom: body.bottom, right: body.right }));
  }
  await context.sync();
}

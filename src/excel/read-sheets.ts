import type { SheetReading } from "../domain/spreadsheet/sheet-reading";
import { cellsOf, rangeOf } from "./cells-of";
import { untracked } from "./untracked";

/** Reads all that these sheets hold, and where their tables are. */
export async function loadSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<SheetReading[]> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.tables.load({ name: true });
    const used = untracked(sheet.getUsedRangeOrNullObject(true));
    used.load({ values: true, address: true });
    return { name, sheet, used };
  });
  if (asked.length === 0) return [];
  await context.sync();
  const tables = asked.map(({ sheet }) =>
    sheet.tables.items.map((table) => {
      const range = untracked(table.getRange());
      range.load({ address: true });
      return { table, range };
    }),
  );
  if (tables.flat().length > 0) await context.sync();
  return asked.map(({ name, used }, i) => ({
    sheet: name,
    cells: used.isNullObject ? { top: 0, left: 0, values: [] } : cellsOf(used),
    tables: (tables[i] ?? []).map(({ table, range }) => ({
      name: table.name,
      range: rangeOf(range.address),
    })),
  }));
}

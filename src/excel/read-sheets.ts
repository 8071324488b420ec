import { CannotDo } from "../domain/spreadsheet/cannot-do";
import { type CellRange, rangeAddress } from "../domain/spreadsheet/address";
import type { SheetReading } from "../domain/spreadsheet/sheet-reading";
import { cellsOf, gridOf, rangeOf } from "./cells-of";
import { mergedWithin } from "./merged-cells";
import { untracked } from "./untracked";

/** Above this Excel may answer with nothing, or not at all: a list of 10,000 cases has a quarter of it. */
const MOST_CELLS = 1_000_000;

const NOTHING = { top: 0, left: 0, values: [] };

/** Reads all that these sheets hold, where their tables and merged cells are, and what would keep changes out. */
export async function loadSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<SheetReading[]> {
  if (names.length === 0) return [];
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.tables.load({ name: true });
    sheet.protection.load({ protected: true });
    sheet.autoFilter.load({ enabled: true });
    const used = untracked(sheet.getUsedRangeOrNullObject(true));
    used.load({ address: true });
    return { name, sheet, used };
  });
  await context.sync();
  const found = asked.map(({ name, sheet, used }) => {
    const inUse = used.isNullObject ? undefined : rangeOf(used.address);
    if (inUse) refuseFarOut(name, inUse);
    const cells = inUse && untracked(sheet.getRange(rangeAddress(inUse)));
    cells?.load({ values: true, formulas: true, address: true, rowHidden: true });
    const tables = sheet.tables.items.map((table) => {
      const range = untracked(table.getRange());
      range.load({ address: true });
      return { table, range };
    });
    return { name, sheet, inUse, cells, tables };
  });
  await context.sync();
  const merged = await mergedWithin(context, found);
  return found.map(({ name, sheet, cells, tables }, i) => ({
    sheet: name,
    cells: cells ? cellsOf(cells) : NOTHING,
    formulas: cells ? { ...cellsOf(cells), values: gridOf(cells.formulas) } : NOTHING,
    tables: tables.map(({ table, range }) => ({ name: table.name, range: rangeOf(range.address) })),
    merged: merged[i] ?? [],
    isProtected: sheet.protection.protected,
    hasFilter: sheet.autoFilter.enabled,
    hasHiddenRows: cells !== undefined && isAnyHidden(cells.rowHidden),
  }));
}

function refuseFarOut(sheet: string, inUse: CellRange): void {
  const { top, left, bottom, right } = inUse;
  if ((bottom - top + 1) * (right - left + 1) <= MOST_CELLS) return;
  throw new CannotDo(
    `On the sheet ${sheet} cells are in use as far as ${rangeAddress({ ...inUse, top: bottom, left: right })}. Delete what stands far from the list (Ctrl+End goes there), then press again.`,
  );
}

/** null where some are; Excel's types do not know that. */
const isAnyHidden = (rowHidden: unknown): boolean => rowHidden !== false;

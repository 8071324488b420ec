import type { SheetValues } from "../../app/workbook";
import type { CellRange } from "../../domain/spreadsheet/address";
import { gridOf, rangeOf } from "./cells-of";
import { readInPieces, type RunBatch } from "./in-pieces";
import { untracked } from "../untracked";

/** More than these nobody has typed: what stands far below a list is left out. */
const MOST_CELLS = 500_000;

/** Reads what the cells of a sheet hold, in as many batches as it takes. */
export async function readSheetValues(run: RunBatch, sheet: string): Promise<SheetValues> {
  const { used, isProtected } = await run((context) => loadUsed(context, sheet));
  if (!used) return { cells: { top: 0, left: 0, values: [] }, isProtected };
  const rows = Math.max(1, Math.floor(MOST_CELLS / (used.right - used.left + 1)));
  const range = { ...used, bottom: Math.min(used.bottom, used.top + rows - 1) };
  const pieces = await readInPieces(run, [{ sheet, range }], { values: true }, ({ values }) =>
    gridOf(values),
  );
  return { cells: { top: range.top, left: range.left, values: pieces.flat() }, isProtected };
}

async function loadUsed(
  context: Excel.RequestContext,
  name: string,
): Promise<{ readonly used: CellRange | undefined; readonly isProtected: boolean }> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.protection.load({ protected: true });
  const used = untracked(sheet.getUsedRangeOrNullObject(true));
  used.load({ address: true });
  await context.sync();
  return {
    used: used.isNullObject ? undefined : rangeOf(used.address),
    isProtected: sheet.protection.protected,
  };
}

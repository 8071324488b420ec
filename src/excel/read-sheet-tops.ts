import { rangeAddress } from "../domain/spreadsheet/address";
import { ROWS_READ, type SheetTop } from "../domain/fill/returned/find-lists";
import { cellsOf, rangeOf } from "./cells-of";
import { untracked } from "./untracked";

/** Headers farther to the right are none of a list of cases. */
const COLUMNS_READ = 120;

/**
 * The first rows of each visible sheet, sheet by sheet: one that cannot be read, as a chart sheet, is left out. Asks for
 * the cells of at most 25 rows of each, and of nothing else than where it ends.
 */
export async function readSheetTops(context: Excel.RequestContext): Promise<SheetTop[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true, visibility: true });
  await context.sync();
  const tops: SheetTop[] = [];
  for (const { name, visibility } of worksheets.items) {
    const top = visibility === "Visible" ? await topOf(context, name).catch(() => undefined) : undefined;
    if (top) tops.push(top);
  }
  return tops;
}

async function topOf(context: Excel.RequestContext, name: string): Promise<SheetTop | undefined> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = untracked(sheet.getUsedRangeOrNullObject(true));
  used.load({ address: true });
  await context.sync();
  if (used.isNullObject) return undefined;
  const { top, left, bottom, right } = rangeOf(used.address);
  const first = untracked(
    sheet.getRange(
      rangeAddress({
        top,
        left,
        bottom: Math.min(bottom, top + ROWS_READ - 1),
        right: Math.min(right, left + COLUMNS_READ - 1),
      }),
    ),
  );
  first.load({ values: true, address: true });
  await context.sync();
  return { sheet: name, cells: cellsOf(first), lastRow: bottom };
}

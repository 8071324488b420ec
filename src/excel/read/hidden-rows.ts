import { parseRange, rowNumber, type RowNumber } from "../../domain/spreadsheet/address";
import { rangeOf } from "./cells-of";
import { untracked } from "../untracked";

/** Reads which rows of a range are hidden: of one column, since all cells that are in sight are given. */
export async function readHiddenRows(
  context: Excel.RequestContext,
  sheet: string,
  address: string,
): Promise<Set<RowNumber>> {
  const range = untracked(context.workbook.worksheets.getItem(sheet).getRange(address));
  const view = range.getVisibleView();
  range.load({ rowHidden: true });
  view.load({ cellAddresses: true });
  await context.sync();
  const { top, bottom } = parseRange(address) ?? { top: 0, bottom: -1 };
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => rowNumber(top + 1 + i));
  if (!isAnyHidden(range.rowHidden)) return new Set();
  const inSight = new Set(
    addressesOf(view.cellAddresses)
      .flat()
      .map((cell) => rangeOf(cell).top + 1),
  );
  return new Set(rows.filter((row) => !inSight.has(row)));
}

/** null where some are; Excel's types do not know that. */
const isAnyHidden = (rowHidden: unknown): boolean => rowHidden !== false;

/** Excel's types call them `any`. */
const addressesOf = (cells: unknown): string[][] => cells as string[][];

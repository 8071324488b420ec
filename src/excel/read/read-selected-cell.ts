import type { SelectedCell } from "../../app/workbook";
import { rangeOf } from "./cells-of";
import { untracked } from "../untracked";

/** Reads which cell is selected, the active one of several. */
export async function readSelectedCell(context: Excel.RequestContext): Promise<SelectedCell> {
  const cell = untracked(context.workbook.getActiveCell());
  cell.load({ address: true });
  cell.worksheet.load({ name: true });
  await context.sync();
  const { top, left } = rangeOf(cell.address);
  return { sheet: cell.worksheet.name, row: top, column: left };
}

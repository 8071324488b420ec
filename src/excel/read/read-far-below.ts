import { type CellPosition, type CellRange, rangeAddress } from "../../domain/spreadsheet/address";
import { isBlank } from "../../domain/spreadsheet/cell";
import { gridOf } from "./cells-of";
import type { Loaded } from "./read-workbook";
import { untracked } from "../untracked";

/** Asks for the last row of a sheet's used range; tells the first cell of it that holds something. */
export function loadLastCell(
  { workbook }: Excel.RequestContext,
  sheet: string,
  used: CellRange,
): Loaded<CellPosition> {
  const row = untracked(
    workbook.worksheets.getItem(sheet).getRange(rangeAddress({ ...used, top: used.bottom })),
  );
  row.load({ values: true });
  return () => {
    const first = (gridOf(row.values)[0] ?? []).findIndex((cell) => !isBlank(cell));
    return { row: used.bottom, column: used.left + Math.max(0, first) };
  };
}

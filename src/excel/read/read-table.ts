import type { TableReading } from "../../app/workbook";
import { type CellRange, rangeAddress } from "../../domain/spreadsheet/address";
import { ROWS_READ_BELOW } from "../../domain/spreadsheet/existing-table";
import { cellsOf, rangeOf } from "./cells-of";
import type { TableFacts } from "./read-workbook";
import { untracked } from "../untracked";

/** Rows below the list that are read with it: a case typed below the table is not to be overlooked. */
export const ROWS_BELOW_LIST = 20;
/** Columns right of a table of ours in which people may write beside it. */
const COLUMNS_BESIDE = 30;

/** How far what people have put around the list is read with it: further away stand no cases that belong to it. */
const [MOST_BELOW, MOST_BESIDE] = [ROWS_READ_BELOW, COLUMNS_BESIDE];

/** What is to be read around a table, of a sheet that is used so far. One stray cell far below is not worth more rows. */
export const around = (
  { bottom, right }: CellRange,
  used: CellRange,
): { readonly below: number; readonly right: number } => ({
  below:
    used.bottom <= bottom + MOST_BELOW ? Math.max(ROWS_BELOW_LIST, used.bottom - bottom) : ROWS_BELOW_LIST,
  right: Math.min(used.right, right + MOST_BESIDE),
});

/** Takes what was asked for, once it is known what Excel tells of the table. */
type LoadedTable<Result> = (facts: TableFacts) => Result;

/** The list's table, what stands above it and to its right as far as `reach`, and below. */
export function loadListTable(
  { workbook }: Excel.RequestContext,
  name: string,
  reach: CellRange,
  rowsBelow = ROWS_BELOW_LIST,
): LoadedTable<{ readonly table: TableReading; readonly asked: CellRange; readonly used: CellRange }> {
  const table = workbook.tables.getItem(name);
  const sheet = table.worksheet;
  const range = untracked(table.getRange());
  range.load({ address: true });
  const withBelow = untracked(range.getResizedRange(rowsBelow, 0));
  const above = untracked(sheet.getRange(rangeAddress({ ...reach, top: 0, left: 0 })));
  const cells = untracked(withBelow.getBoundingRect(above));
  cells.load({ values: true, address: true });
  const used = untracked(sheet.getUsedRange(true));
  used.load({ address: true });
  return (facts) => ({
    table: { ...tableOf(range, facts), cells: cellsOf(cells) },
    asked: rangeOf(cells.address),
    used: rangeOf(used.address),
  });
}

/**
 * Another table of ours with what stands around it: from the sheet's corner to well below and beside where the table
 * ended at the last reading.
 */
export function loadOurTable(
  { workbook }: Excel.RequestContext,
  name: string,
  known: CellRange | undefined,
): LoadedTable<{ readonly table: TableReading; readonly isWhole: boolean }> {
  const table = workbook.tables.getItem(name);
  const range = untracked(table.getRange());
  range.load({ address: true });
  const asked: CellRange = {
    top: 0,
    left: 0,
    bottom: (known?.bottom ?? 0) + 2 * ROWS_READ_BELOW,
    right: (known?.right ?? 0) + 2 * COLUMNS_BESIDE,
  };
  const around = untracked(table.worksheet.getRange(rangeAddress(asked)));
  const cells = untracked(around.getUsedRangeOrNullObject(true));
  cells.load({ values: true, address: true });
  return (facts) => {
    const found = tableOf(range, facts);
    const { bottom, right } = found.range;
    return {
      table: { ...found, cells: cells.isNullObject ? { top: 0, left: 0, values: [] } : cellsOf(cells) },
      isWhole: bottom + ROWS_READ_BELOW <= asked.bottom && right + COLUMNS_BESIDE <= asked.right,
    };
  };
}

/**
 * Headers and body: Excel counts a total row to the table, and does not count headers that are switched off. Those
 * leave their row, empty or not, so that the first row of the body is never taken for headers.
 */
function tableOf(
  range: Excel.Range,
  { sheet, isProtected, showHeaders, showTotals }: TableFacts,
): Omit<TableReading, "cells"> {
  const { top, bottom, ...columns } = rangeOf(range.address);
  return {
    sheet,
    isProtected,
    hasTotalRow: showTotals,
    range: { ...columns, top: showHeaders ? top : top - 1, bottom: showTotals ? bottom - 1 : bottom },
  };
}

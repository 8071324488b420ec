import { type CellPosition, cellAddress, parseRange } from "../../spreadsheet/address";
import type { Change } from "../../spreadsheet/change";
import { parseSheet, type SheetsAndNames } from "../../spreadsheet/defined-names";
import { formulaOf } from "../../spreadsheet/same-name";
import { cellAt, type SheetCells } from "../../spreadsheet/sheet-cells";
import { hasSheet } from "../../spreadsheet/sheet-reading";
import { SELECTION_RECORD } from "./marked-record";

/** Stands in place of the hint once the choice is forgotten, so that the sheet does not bring it back. */
const FORGOTTEN =
  "The add-in has forgotten this choice, and no longer reads this sheet. Flag the ten writes it anew.";

/** Under the title and the heading of the list. */
const HINT_ROW = 3;

/** Where the sheet Selection record begins, wherever it has been moved to; undefined where there is none. */
export function placeOfRecord({
  sheets,
  names,
}: SheetsAndNames): { readonly sheet: string; readonly origin: CellPosition } | undefined {
  const formula = formulaOf(names, SELECTION_RECORD.name);
  const sheet = parseSheet(formula);
  const range = parseRange(formula ?? "");
  return sheet === undefined || !range || !hasSheet(sheets, sheet)
    ? undefined
    : { sheet, origin: { row: range.top, column: range.left } };
}

/** Says on the sheet that the choice is forgotten. */
export function markAsForgotten(workbook: SheetsAndNames): Change[] {
  const place = placeOfRecord(workbook);
  if (!place) return [];
  const { sheet, origin } = place;
  const range = cellAddress(origin.row + HINT_ROW, origin.column);
  return [{ type: "write", sheet, range, cells: [[FORGOTTEN]] }];
}

export const isForgotten = (cells: SheetCells, { row, column }: CellPosition): boolean =>
  cellAt(cells, row + HINT_ROW, column) === FORGOTTEN;

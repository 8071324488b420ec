import type { SecondList } from "../../domain/case-list/second-list";
import { secondListOn } from "../../domain/fill/returned/second-list-on";
import type { SheetCells } from "../../domain/spreadsheet/sheet-cells";
import { ownSheets } from "../fill/own-sheets";
import type { Reading, ReadingMode, Workbook } from "../workbook";

/** A longer sheet is what the hundred were taken from, and too much to read whenever somebody turns to a sheet. */
const MOST_ROWS = 1_000;

/** The visible sheets that are none of ours and hold cases: by their first rows, then by all of those that have some. */
export async function readSecondLists(
  workbook: Pick<Workbook, "readSheetTops" | "readSheetValues">,
  reading: Reading,
  mode: ReadingMode,
): Promise<SecondList[]> {
  const ours = ownSheets(reading);
  if (reading.sheets.every((sheet) => ours.includes(sheet))) return [];
  const { dateSystem } = reading.list?.cells ?? {};
  const inThis = (cells: SheetCells): SheetCells => ({ ...cells, dateSystem });
  const found: SecondList[] = [];
  for (const { sheet, cells, lastRow } of await workbook.readSheetTops(mode)) {
    if (ours.includes(sheet) || lastRow > MOST_ROWS) continue;
    const first = secondListOn(sheet, inThis(cells));
    const isWhole = lastRow < cells.top + cells.values.length;
    const second =
      first && !isWhole
        ? secondListOn(sheet, inThis((await workbook.readSheetValues(sheet, mode)).cells))
        : first;
    if (second) found.push(second);
  }
  return found;
}

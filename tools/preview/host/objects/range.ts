import { isUnbounded, isWholeColumns, isWholeRows } from "../address";
import { mapCells, columnCount, rowCount } from "../ranges";
import type { HostWorkbook } from "../host-workbook";
import { excelError } from "../errors";
import { excelObject } from "../excel-object";
import type { Json, Argument } from "../excel-object";
import { cells, flag, isList, text } from "../arguments";
import type { SheetRange } from "../grid";
import type { LiveRange } from "../live-range";
import { writeInSight } from "../filtered-rows";
import { valueType } from "../value-type";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { hyperlink, setHyperlink } from "./hyperlink";
import { rangeChanges } from "./range-changes";
import { rangeFormat } from "./range-format";
import { rangeNavigation } from "./range-navigation";

/** Excel gives null for what every cell has where the range has no bounds, or too many cells. */
function ofCells(read: (range: SheetRange, workbook: HostWorkbook) => Json) {
  return ({ range }: LiveRange, workbook: HostWorkbook) =>
    isUnbounded(range) || cellCount(range) > workbook.quirks.cellLimit ? null : read(range, workbook);
}

const cellCount = (range: SheetRange): number => rowCount(range) * columnCount(range);

/** True where all are hidden, null where some are. */
function hidden(from: number, to: number, isHidden: (index: number) => boolean): boolean | null {
  const first = isHidden(from);
  for (let index = from + 1; index <= to; index += 1) if (isHidden(index) !== first) return null;
  return first;
}

function write({ range }: LiveRange, workbook: HostWorkbook, value: Argument): void {
  if (isUnbounded(range)) throw excelError("InvalidArgument", "Range.values");
  if (cellCount(range) > workbook.quirks.cellLimit) throw excelError("RangeExceedsLimit", "Range.values");
  const written = cells(value, rowCount(range), columnCount(range));
  if (isList(value) && workbook.quirks.misplacesFilteredWrites) writeInSight(range, workbook, written);
  else workbook.grid.write(range, written);
}

/** One format for all cells, or one for each: neighbours in a column with the same one are written at once. */
function setNumberFormats({ range }: LiveRange, workbook: HostWorkbook, value: Argument): void {
  if (!isList(value)) {
    workbook.grid.setFormat(range, { numberFormat: text(value) });
    return;
  }
  const formats = cells(value, rowCount(range), columnCount(range));
  for (let left = range.left; left <= range.right; left += 1)
    for (let top = range.top; top <= range.bottom;) {
      const format = formats[top - range.top]?.[left - range.left];
      let end = top;
      while (end < range.bottom && formats[end + 1 - range.top]?.[left - range.left] === format) end += 1;
      if (format !== null)
        workbook.grid.setFormat(
          { ...range, top, left, bottom: end, right: left },
          { numberFormat: text(format) },
        );
      top = end + 1;
    }
}

function numberFormats(range: SheetRange, workbook: HostWorkbook): Json {
  const whole = workbook.grid.format(range).numberFormat;
  const at = (top: number, left: number) =>
    workbook.grid.format({ ...range, top, left, bottom: top, right: left }).numberFormat ?? "General";
  return mapCells(range, (row, column) => whole ?? at(row, column));
}

export const range = excelObject<LiveRange, HostWorkbook>("Range", {
  liveRange: (liveRange) => liveRange,
  sheet: ({ range }) => range.sheet,
  check: ({ range }, { grid }) => {
    if (!grid.sheets().some(({ id }) => id === range.sheet)) throw excelError("InvalidReference");
  },
  get: {
    Address: ({ range }, workbook) => workbook.addressOf(range),
    CellCount: ({ range }) => cellCount(range),
    ColumnCount: ({ range }) => columnCount(range),
    ColumnHidden: ({ range }, { grid }) =>
      hidden(range.left, range.right, (column) => grid.columnHidden(range.sheet, column)),
    ColumnIndex: ({ range }) => range.left,
    Formulas: ofCells((range, { grid }) => grid.formulas(range)),
    Hyperlink: ({ range }, workbook) => hyperlink(range, workbook),
    IsEntireColumn: ({ range }) => isWholeColumns(range),
    IsEntireRow: ({ range }) => isWholeRows(range),
    NumberFormat: ofCells(numberFormats),
    RowCount: ({ range }) => rowCount(range),
    RowHidden: ({ range }, { grid }) =>
      hidden(range.top, range.bottom, (row) => grid.rowHidden(range.sheet, row)),
    RowIndex: ({ range }) => range.top,
    Text: ofCells((range, { grid }) => grid.texts(range)),
    ValueTypes: ofCells((range, { grid }) => grid.values(range).map((row) => row.map(valueType))),
    Values: ofCells((range, { grid }) => grid.values(range)),
  },
  set: {
    Formulas: write,
    Hyperlink: ({ range }, workbook, link) => setHyperlink(range, workbook, link),
    NumberFormat: setNumberFormats,
    RowHidden: ({ range }, { grid }, value) =>
      grid.setRowHidden(range.sheet, range.top, range.bottom, flag(value)),
    Values: write,
  },
  navigation: {
    ConditionalFormats: (liveRange, workbook) => conditionalFormats(workbook, liveRange),
    DataValidation: (liveRange, workbook) => dataValidation(workbook, liveRange),
    Format: (liveRange, workbook) => rangeFormat(workbook, liveRange),
    Worksheet: ({ range }, workbook) => workbook.worksheet(range.sheet),
  },
  readMethods: rangeNavigation,
  writeMethods: rangeChanges,
});

import { isUnbounded, isWholeColumns, isWholeRows } from "../address";
import { cellsOf, columnCount, rowCount } from "../ranges";
import type { Book } from "../host-workbook";
import { excelError } from "../errors";
import { excelObject } from "../excel-object";
import type { Plain, Value } from "../excel-object";
import { cells, isList, record, text } from "../arguments";
import type { Area } from "../grid";
import type { Place } from "../live-range";
import { valueType } from "../value-type";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { rangeChanges } from "./range-changes";
import { rangeFormat } from "./range-format";
import { rangeWays } from "./range-navigation";

/** Excel gives null for what every cell has where the range has no bounds. */
function ofCells(read: (area: Area, book: Book) => Plain) {
  return ({ area }: Place, book: Book) => (isUnbounded(area) ? null : read(area, book));
}

/** True where all are hidden, null where some are. */
function hidden(from: number, to: number, isHidden: (index: number) => boolean): boolean | null {
  const first = isHidden(from);
  for (let index = from + 1; index <= to; index += 1) if (isHidden(index) !== first) return null;
  return first;
}

function write({ area }: Place, book: Book, given: Value): void {
  if (isUnbounded(area)) throw excelError("InvalidArgument", "Range.values");
  book.grid.write(area, cells(given, rowCount(area), columnCount(area)));
}

/** One format for all cells, or a block of them: neighbours in a column with the same one are written at once. */
function setNumberFormats({ area }: Place, book: Book, given: Value): void {
  if (!isList(given)) {
    book.grid.setFormat(area, { numberFormat: text(given) });
    return;
  }
  const formats = cells(given, rowCount(area), columnCount(area));
  for (let left = area.left; left <= area.right; left += 1)
    for (let top = area.top; top <= area.bottom;) {
      const format = formats[top - area.top]?.[left - area.left];
      let end = top;
      while (end < area.bottom && formats[end + 1 - area.top]?.[left - area.left] === format) end += 1;
      if (format !== null)
        book.grid.setFormat({ ...area, top, left, bottom: end, right: left }, { numberFormat: text(format) });
      top = end + 1;
    }
}

function numberFormats(area: Area, book: Book): Plain {
  const whole = book.grid.format(area).numberFormat;
  const at = (top: number, left: number) =>
    book.grid.format({ ...area, top, left, bottom: top, right: left }).numberFormat ?? "General";
  return cellsOf(area, (row, column) => whole ?? at(row, column));
}

function hyperlinkOwner({ area }: Place, book: Book): string {
  return `${book.addressOf(area)} link`;
}

export const range = excelObject<Place, Book>("Range", {
  place: (place) => place,
  sheet: ({ area }) => area.sheet,
  check: ({ area }, { grid }) => {
    if (!grid.sheets().some(({ id }) => id === area.sheet)) throw excelError("InvalidReference");
  },
  get: {
    Address: ({ area }, book) => book.addressOf(area),
    CellCount: ({ area }) => rowCount(area) * columnCount(area),
    ColumnCount: ({ area }) => columnCount(area),
    ColumnHidden: ({ area }, { grid }) =>
      hidden(area.left, area.right, (column) => grid.columnHidden(area.sheet, column)),
    ColumnIndex: ({ area }) => area.left,
    Formulas: ofCells((area, { grid }) => grid.formulas(area)),
    Hyperlink: (place, book) => book.kept.get(hyperlinkOwner(place, book), "hyperlink") ?? null,
    IsEntireColumn: ({ area }) => isWholeColumns(area),
    IsEntireRow: ({ area }) => isWholeRows(area),
    NumberFormat: ofCells(numberFormats),
    RowCount: ({ area }) => rowCount(area),
    RowHidden: ({ area }, { grid }) =>
      hidden(area.top, area.bottom, (row) => grid.rowHidden(area.sheet, row)),
    RowIndex: ({ area }) => area.top,
    Text: ofCells((area, { grid }) => grid.texts(area)),
    ValueTypes: ofCells((area, { grid }) => grid.values(area).map((row) => row.map(valueType))),
    Values: ofCells((area, { grid }) => grid.values(area)),
  },
  set: {
    Formulas: write,
    Hyperlink: (place, book, link) => {
      const shown = record(link).textToDisplay;
      if (typeof shown === "string") write(place, book, shown);
      book.kept.set(hyperlinkOwner(place, book), "hyperlink", link);
    },
    NumberFormat: setNumberFormats,
    Values: write,
  },
  go: {
    ConditionalFormats: (place, book) => conditionalFormats(book, place),
    DataValidation: (place, book) => dataValidation(book, place),
    Format: (place, book) => rangeFormat(book, place),
    Worksheet: ({ area }, book) => book.worksheet(area.sheet),
  },
  ask: rangeWays,
  act: rangeChanges,
});

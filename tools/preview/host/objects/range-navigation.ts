import { lastColumn, lastRow } from "../address";
import { bounding, columnCount, intersection, rowCount } from "../ranges";
import type { Book } from "../host-workbook";
import { excelError } from "../errors";
import type { ExcelObject, Members } from "../excel-object";
import { number } from "../arguments";
import type { Area } from "../grid";
import type { Place } from "../live-range";

/** The methods that lead from one range to another, or show it. */
export const rangeWays: NonNullable<Members<Place, Book>["ask"]> = {
  GetBoundingRect: ({ area }, book, other) => {
    const second = book.areaOf(other, area.sheet);
    if (second.sheet !== area.sheet) throw excelError("InvalidArgument");
    return book.range(bounding(area, second));
  },
  GetCell: ({ area }, book, row, column) =>
    book.range(resized(moved(area, number(row), number(column)), 1, 1)),
  GetColumn: ({ area }, book, column) =>
    book.range(resized(moved(area, 0, number(column)), rowCount(area), 1)),
  GetEntireColumn: ({ area }, book) => book.range({ ...area, top: 0, bottom: lastRow }),
  GetEntireRow: ({ area }, book) => book.range({ ...area, left: 0, right: lastColumn }),
  GetIntersection: ({ area }, book, other) => {
    const shared = intersection(area, book.areaOf(other, area.sheet));
    if (!shared) throw excelError("ItemNotFound", "Range.getIntersection");
    return book.range(shared);
  },
  GetIntersectionOrNullObject: ({ area }, book, other) =>
    orNothing(book, intersection(area, book.areaOf(other, area.sheet))),
  GetLastCell: ({ area }, book) => book.range({ ...area, top: area.bottom, left: area.right }),
  GetLastColumn: ({ area }, book) => book.range({ ...area, left: area.right }),
  GetLastRow: ({ area }, book) => book.range({ ...area, top: area.bottom }),
  GetOffsetRange: ({ area }, book, rows, columns) => book.range(moved(area, number(rows), number(columns))),
  GetResizedRange: ({ area }, book, rows, columns) =>
    book.range(resized(area, rowCount(area) + number(rows), columnCount(area) + number(columns))),
  GetRow: ({ area }, book, row) => book.range(resized(moved(area, number(row), 0), 1, columnCount(area))),
  GetRowsAbove: ({ area }, book, count = 1) =>
    book.range({ ...area, top: area.top - number(count), bottom: area.top - 1 }),
  GetRowsBelow: ({ area }, book, count = 1) =>
    book.range({ ...area, top: area.bottom + 1, bottom: area.bottom + number(count) }),
  GetUsedRange: ({ area }, book) =>
    book.range(used(area, book) ?? { ...area, bottom: area.top, right: area.left }),
  GetUsedRangeOrNullObject: ({ area }, book) => orNothing(book, used(area, book)),
  Select: ({ area }, book) => {
    book.grid.activate(area.sheet);
    book.grid.select(area);
  },
  /** Sent before writes of more than 1,500 cells, which then come in chunks. */
  _ValidateArraySize: ({ area }, _, rows, columns) => {
    if (rows !== rowCount(area) || columns !== columnCount(area))
      throw excelError("InvalidArgument", "Range.values");
  },
};

function moved(area: Area, rows: number, columns: number): Area {
  return {
    ...area,
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
}

function resized(area: Area, rows: number, columns: number): Area {
  return { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 };
}

function orNothing(book: Book, area: Area | undefined): ExcelObject | null {
  return area ? book.range(area) : null;
}

function used(area: Area, { grid }: Book): Area | undefined {
  const all = grid.usedArea(area.sheet);
  return all && intersection(all, area);
}

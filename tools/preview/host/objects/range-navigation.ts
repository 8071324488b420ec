import { LAST_COLUMN, LAST_ROW } from "../address";
import { boundingRect, columnCount, intersection, rowCount } from "../ranges";
import type { HostWorkbook } from "../host-workbook";
import { excelError, notImplemented } from "../errors";
import type { Argument, ExcelObject, Members } from "../excel-object";
import { number } from "../arguments";
import type { SheetRange } from "../grid";
import { rangeAreas } from "./range-areas";
import { rangeView, visibleAreas } from "./visible-cells";
import type { LiveRange } from "../live-range";

/** With more in a range Excel tells of none. */
const MOST_MERGED_AREAS = 512;

/** The methods that lead from one range to another, or show it. */
export const rangeNavigation: NonNullable<Members<LiveRange, HostWorkbook>["readMethods"]> = {
  GetBoundingRect: ({ range }, workbook, other) => {
    const second = workbook.rangeOf(other, range.sheet);
    if (second.sheet !== range.sheet) throw excelError("InvalidArgument");
    return workbook.range(boundingRect(range, second));
  },
  GetCell: ({ range }, workbook, row, column) =>
    workbook.range(resized(moved(range, number(row), number(column)), 1, 1)),
  GetColumn: ({ range }, workbook, column) =>
    workbook.range(resized(moved(range, 0, number(column)), rowCount(range), 1)),
  GetEntireColumn: ({ range }, workbook) => workbook.range({ ...range, top: 0, bottom: LAST_ROW }),
  GetEntireRow: ({ range }, workbook) => workbook.range({ ...range, left: 0, right: LAST_COLUMN }),
  GetIntersection: ({ range }, workbook, other) => {
    const shared = intersection(range, workbook.rangeOf(other, range.sheet));
    if (!shared) throw excelError("ItemNotFound", "Range.getIntersection");
    return workbook.range(shared);
  },
  GetIntersectionOrNullObject: ({ range }, workbook, other) =>
    orNothing(workbook, intersection(range, workbook.rangeOf(other, range.sheet))),
  GetLastCell: ({ range }, workbook) => workbook.range({ ...range, top: range.bottom, left: range.right }),
  GetLastColumn: ({ range }, workbook) => workbook.range({ ...range, left: range.right }),
  GetLastRow: ({ range }, workbook) => workbook.range({ ...range, top: range.bottom }),
  GetMergedAreasOrNullObject: ({ range }, workbook) => {
    const areas = workbook.grid.mergedAreas(range);
    if (areas.length > MOST_MERGED_AREAS)
      throw excelError("GeneralException", "Range.getMergedAreasOrNullObject");
    return areas.length === 0 ? null : rangeAreas(workbook, areas);
  },
  GetOffsetRange: ({ range }, workbook, rows, columns) =>
    workbook.range(moved(range, number(rows), number(columns))),
  GetResizedRange: ({ range }, workbook, rows, columns) =>
    workbook.range(resized(range, rowCount(range) + number(rows), columnCount(range) + number(columns))),
  GetRow: ({ range }, workbook, row) =>
    workbook.range(resized(moved(range, number(row), 0), 1, columnCount(range))),
  GetRowsAbove: ({ range }, workbook, count = 1) =>
    workbook.range({ ...range, top: range.top - number(count), bottom: range.top - 1 }),
  GetRowsBelow: ({ range }, workbook, count = 1) =>
    workbook.range({ ...range, top: range.bottom + 1, bottom: range.bottom + number(count) }),
  GetSpecialCells: ({ range }, workbook, type) => {
    const areas = specialCells(range, workbook, type);
    if (areas.length === 0) throw excelError("ItemNotFound", "Range.getSpecialCells");
    return rangeAreas(workbook, areas);
  },
  GetSpecialCellsOrNullObject: ({ range }, workbook, type) => {
    const areas = specialCells(range, workbook, type);
    return areas.length === 0 ? null : rangeAreas(workbook, areas);
  },
  GetUsedRange: ({ range }, workbook) =>
    workbook.range(used(range, workbook) ?? { ...range, bottom: range.top, right: range.left }),
  GetUsedRangeOrNullObject: ({ range }, workbook) => orNothing(workbook, used(range, workbook)),
  GetVisibleView: ({ range }, workbook) => rangeView(workbook, range),
  Select: ({ range }, workbook) => {
    workbook.grid.activate(range.sheet);
    workbook.grid.select(range);
  },
  /** Sent before writes of more than 1,500 cells, which then come in chunks. */
  _ValidateArraySize: ({ range }, _, rows, columns) => {
    if (rows !== rowCount(range) || columns !== columnCount(range))
      throw excelError("InvalidArgument", "Range.values");
  },
};

/** Of the kinds of special cells only those in sight. */
function specialCells(range: SheetRange, workbook: HostWorkbook, type: Argument | undefined): SheetRange[] {
  if (type !== "Visible") throw notImplemented("Range.getSpecialCells", " of other types than Visible");
  return visibleAreas(range, workbook);
}

function moved(range: SheetRange, rows: number, columns: number): SheetRange {
  return {
    ...range,
    top: range.top + rows,
    left: range.left + columns,
    bottom: range.bottom + rows,
    right: range.right + columns,
  };
}

function resized(range: SheetRange, rows: number, columns: number): SheetRange {
  return { ...range, bottom: range.top + rows - 1, right: range.left + columns - 1 };
}

function orNothing(workbook: HostWorkbook, range: SheetRange | undefined): ExcelObject | null {
  return range ? workbook.range(range) : null;
}

function used(range: SheetRange, { grid }: HostWorkbook): SheetRange | undefined {
  const all = grid.usedRange(range.sheet);
  return all && intersection(all, range);
}

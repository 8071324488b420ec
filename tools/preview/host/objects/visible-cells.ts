import { excelObject } from "../excel-object";
import type { SheetRange } from "../grid";
import type { HostWorkbook } from "../host-workbook";
import { columnCount, mapCells, rowCount } from "../ranges";

/** The rows of a range that are in sight, as ranges of rows that follow one another; columns are taken whole. */
export function visibleAreas(range: SheetRange, { grid }: HostWorkbook): SheetRange[] {
  const areas: SheetRange[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    if (grid.rowHidden(range.sheet, row)) continue;
    const last = areas.at(-1);
    if (last?.bottom === row - 1) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push({ ...range, top: row, bottom: row });
  }
  return areas;
}

/** The rows of a range that are in sight, as one block. */
export const rangeView = excelObject<SheetRange, HostWorkbook>("RangeView", {
  get: {
    CellAddresses: (range, workbook) =>
      visibleAreas(range, workbook).flatMap((area) =>
        mapCells(area, (top, left) => workbook.addressOf({ ...range, top, left, bottom: top, right: left })),
      ),
    ColumnCount: (range) => columnCount(range),
    Formulas: (range, workbook) =>
      visibleAreas(range, workbook).flatMap((area) => workbook.grid.formulas(area)),
    RowCount: (range, workbook) =>
      visibleAreas(range, workbook).reduce((rows, area) => rows + rowCount(area), 0),
    Text: (range, workbook) => visibleAreas(range, workbook).flatMap((area) => workbook.grid.texts(area)),
    Values: (range, workbook) => visibleAreas(range, workbook).flatMap((area) => workbook.grid.values(area)),
  },
  readMethods: { GetRange: (range, workbook) => workbook.range(range) },
});

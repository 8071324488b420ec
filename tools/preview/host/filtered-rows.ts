import { excelError } from "./errors";
import type { CellValue, SheetRange } from "./grid";
import type { HostWorkbook } from "./host-workbook";
import { rowCount } from "./ranges";

/**
 * Writes as some Excel does over a filter: the first line into the first row in sight, and so on; lines for which
 * there is no row left are lost. A single row is written where it is, in sight or not.
 */
export function writeInSight(
  range: SheetRange,
  { grid }: HostWorkbook,
  lines: readonly (readonly (CellValue | null)[])[],
): void {
  const rows = Array.from({ length: rowCount(range) }, (_, i) => range.top + i);
  const inSight = rows.filter((row) => !grid.rowFiltered?.(range.sheet, row));
  if (rows.length === 1 || inSight.length === rows.length) {
    grid.write(range, lines);
    return;
  }
  inSight.forEach((row, i) => {
    grid.write({ ...range, top: row, bottom: row }, lines.slice(i, i + 1));
  });
}

/** Whether a filter leaves out a row of the range. */
const isFiltered = ({ sheet, top, bottom }: SheetRange, { grid }: HostWorkbook): boolean => {
  if (!grid.rowFiltered) return false;
  for (let row = top; row <= bottom; row += 1) if (grid.rowFiltered(sheet, row)) return true;
  return false;
};

/** Whether rows can be deleted, as far as filters of the tables they are in are concerned. Throws where that is refused. */
export function canDelete(tables: readonly SheetRange[], workbook: HostWorkbook, member: string): boolean {
  const { deletesFilteredRows: outcome } = workbook.quirks;
  if (outcome === "done" || !tables.some((range) => isFiltered(range, workbook))) return true;
  if (outcome === "refused") throw excelError("FilteredRangeConflict", member);
  return false;
}

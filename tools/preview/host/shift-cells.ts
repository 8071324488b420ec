import { excelError } from "./errors";
import type { SheetRange } from "./grid";
import type { HostWorkbook } from "./host-workbook";
import { intersection, rowCount } from "./ranges";

/**
 * Moves what stands in the range and below it down by its height, in its columns only, as Excel does for rows
 * that a table gains. Refused where only a part of another table would move.
 */
export function insertCells(range: SheetRange, workbook: HostWorkbook): void {
  const { grid, pendingFormats, trackedObjects } = workbook;
  const below = { ...range, bottom: Number.MAX_SAFE_INTEGER };
  const isTorn = (part: SheetRange) =>
    part.top >= range.top &&
    intersection(part, below) !== undefined &&
    (part.left < range.left || part.right > range.right);
  if (grid.tables().some((table) => isTorn(table.range))) throw excelError("InsertDeleteConflict");
  pendingFormats.flush();
  if (grid.insertCells) grid.insertCells(range);
  else moveContents(range, workbook);
  for (const liveRange of trackedObjects.liveRanges()) liveRange.cellsInserted(range);
}

/** Takes the cells of a range out; what stands below them moves up, in its columns only. */
export function deleteCells(range: SheetRange, workbook: HostWorkbook): void {
  const { grid, pendingFormats, trackedObjects } = workbook;
  pendingFormats.flush();
  if (grid.deleteCells) grid.deleteCells(range);
  else moveContentsUp(range, workbook);
  for (const liveRange of trackedObjects.liveRanges()) liveRange.cellsDeleted(range);
}

/** For a grid that takes no cells out: at least what they hold moves. */
function moveContentsUp(range: SheetRange, { grid }: HostWorkbook): void {
  const used = grid.usedRange(range.sheet);
  const bottom = Math.max(used?.bottom ?? 0, range.bottom);
  const count = rowCount(range);
  const cells = grid.formulas({ ...range, bottom: bottom + count }).slice(count);
  grid.write({ ...range, bottom }, cells);
}

/** For a grid that inserts no cells: at least what they hold moves. */
function moveContents(range: SheetRange, { grid }: HostWorkbook): void {
  const used = grid.usedRange(range.sheet);
  if (!used || used.bottom < range.top) return;
  const moved = { ...range, bottom: used.bottom };
  const count = rowCount(range);
  const cells = grid.formulas(moved);
  const empty = Array.from({ length: count }, () => (cells[0] ?? []).map(() => ""));
  grid.write({ ...moved, bottom: moved.bottom + count }, [...empty, ...cells]);
}

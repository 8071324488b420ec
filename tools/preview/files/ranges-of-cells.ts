import type { CellRange } from "../../../src/domain/spreadsheet/address";

/** Cells, each given by row and column from 0, as few ranges as cover them: down each column, then across. */
export function rangesOfCells(cells: readonly (readonly [row: number, column: number])[]): CellRange[] {
  const sorted = [...cells].sort(([rowA, columnA], [rowB, columnB]) => columnA - columnB || rowA - rowB);
  const runs: CellRange[] = [];
  for (const [row, column] of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const ranges: CellRange[] = [];
  for (const run of runs) {
    const beside = ranges.findIndex(
      ({ top, bottom, right }) => top === run.top && bottom === run.bottom && right === run.left - 1,
    );
    const range = ranges[beside];
    if (range) ranges[beside] = { ...range, right: run.right };
    else ranges.push(run);
  }
  return ranges;
}

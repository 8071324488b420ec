import type { CellRange } from "../../../src/domain/spreadsheet/address";

/** Cells, each given by row and column from 0, as few blocks of neighbours: down each column, then across. */
export function blocksOf(cells: readonly (readonly [row: number, column: number])[]): CellRange[] {
  const sorted = [...cells].sort(([rowA, columnA], [rowB, columnB]) => columnA - columnB || rowA - rowB);
  const runs: CellRange[] = [];
  for (const [row, column] of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const blocks: CellRange[] = [];
  for (const run of runs) {
    const beside = blocks.findIndex(
      ({ top, bottom, right }) => top === run.top && bottom === run.bottom && right === run.left - 1,
    );
    const range = blocks[beside];
    if (range) blocks[beside] = { ...range, right: run.right };
    else blocks.push(run);
  }
  return blocks;
}

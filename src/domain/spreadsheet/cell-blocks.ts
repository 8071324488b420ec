import type { CellPosition, CellRange } from "./address";

/** Cells that fill a block, in its rows. */
export interface CellBlock<Placed> {
  readonly range: CellRange;
  readonly cells: readonly (readonly Placed[])[];
}

/**
 * Cells gathered into few blocks without a gap: neighbours below each other, then equal runs beside each other.
 * Where a cell is given twice, the later one counts. `alike`: cells stand together only where this is the same.
 */
export function cellBlocks<Placed extends CellPosition>(
  cells: readonly Placed[],
  alike: (cell: Placed) => unknown = () => undefined,
): CellBlock<Placed>[] {
  const byPosition = new Map(cells.map((cell) => [`${cell.column} ${cell.row}`, cell]));
  const sorted = [...byPosition.values()].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Placed[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn =
      last?.column === cell.column && last.row + 1 === cell.row && Object.is(alike(last), alike(cell));
    if (goesOn) run?.push(cell);
    else runs.push([cell]);
  }
  return besideEachOther(runs, alike).map((columns) => {
    const [first = []] = columns;
    const [corner] = first;
    const { row: top, column: left } = corner ?? { row: 0, column: 0 };
    return {
      range: { top, left, bottom: top + first.length - 1, right: left + columns.length - 1 },
      cells: first.map((_, i) => columns.flatMap((column) => column.slice(i, i + 1))),
    };
  });
}

/** Runs with the same rows in columns side by side, together. */
function besideEachOther<Placed extends CellPosition>(
  runs: readonly (readonly Placed[])[],
  alike: (cell: Placed) => unknown,
): (readonly Placed[])[][] {
  const found: (readonly Placed[])[][] = [];
  const open = new Map<string, (readonly Placed[])[]>();
  for (const run of runs) {
    const [first] = run;
    if (!first) continue;
    const key = `${first.row} ${run.length} ${String(alike(first))}`;
    const columns = open.get(key);
    if (columns?.at(-1)?.[0]?.column === first.column - 1) columns.push(run);
    else {
      const begun = [run];
      open.set(key, begun);
      found.push(begun);
    }
  }
  return found;
}

import { lookForLists } from "../../src/app/fill/look-for-lists";
import type { Cell } from "../../src/domain/spreadsheet/cell";
import { atWork } from "../../test/support/at-work";
import { MemoryGrid } from "../../test/support/memory-grid/memory-grid";
import { returnedWorkbook } from "../../test/returned/layouts";

const ROWS = 10_000;
const SHEETS = 12;
/** Split in three, reworded, reordered, below merged titles. */
const [LAYOUT, SEED] = [15, 7];

/**
 * Finding and matching the lists in a workbook of twelve sheets, one of them with 10,000 rows, host included: how long it
 * takes (`match.ms`), and how many cells are read before it knows (`match.cells`).
 */
export async function matchTimes(): Promise<Record<string, number>> {
  const work = await atWork({ grid: returned() });
  try {
    await work.session.run(lookForLists);
    work.host.resetCounts();
    const began = performance.now();
    await work.session.run(lookForLists);
    const milliseconds = performance.now() - began;
    const found = work.session.state().foundLists?.lists.length;
    if (found !== 3) throw new Error(`${found ?? "No"} lists were found, not 3`);
    return { "match.ms": milliseconds, "match.cells": work.host.cellsRead };
  } finally {
    work.stop();
  }
}

function returned(): MemoryGrid {
  const grid = new MemoryGrid();
  const [first, ...others] = returnedWorkbook(LAYOUT, SEED);
  if (!first) throw new Error("The layout has no sheet");
  const cases = first.values.slice(first.headerRow + 1);
  const long = Array.from({ length: ROWS }, (_, i) => cases[i % cases.length] ?? []);
  const put = (name: string, values: readonly (readonly Cell[])[]): void => {
    const sheet = grid.addSheet(name);
    const [bottom, right] = [values.length - 1, (values[0]?.length ?? 1) - 1];
    grid.write({ sheet, top: 0, left: 0, bottom, right }, values);
  };
  put(first.name, [...first.values.slice(0, first.headerRow + 1), ...long]);
  for (const { name, values } of others) put(name, values);
  for (let i = grid.sheets().length; i < SHEETS; i++)
    put(
      `Notes ${i}`,
      Array.from({ length: 200 }, (_, row) => [`Note ${row}`, "of", "no", "case", row]),
    );
  return grid;
}

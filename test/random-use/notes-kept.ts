import type { MemoryGrid } from "../support/memory-grid/memory-grid";
import { type Cells, changesBetween, inWords, notesIn } from "./cells";
import { listTable } from "./gesture";
import { WRITTEN_AGAIN } from "./set-up-kept";

/** The notes of people that are gone, or stand twice, a line each. */
export function notesLost(before: Cells, after: Cells, grid: MemoryGrid): string[] {
  const ours = grid.sheets().filter((sheet) => WRITTEN_AGAIN.has(sheet.name));
  const without = (cells: Cells): Cells =>
    new Map([...cells].filter(([id]) => !ours.some((sheet) => sheet.id === id)));
  const has = notesIn(without(after));
  const list = listTable(grid)?.range.sheet ?? "";
  const inList = notesIn(new Map([[list, after.get(list) ?? new Map()]]));
  return [...notesIn(without(before))].flatMap(([text, times]) => {
    const now = has.get(text) ?? 0;
    // What stands in the list, as a case number or a team, stands on the sheets that tell of the case too.
    const isTold = now > times && inList.has(text);
    if (now === times || isTold) return [];
    const where = changesBetween(before, after, grid)
      .filter((change) => change.before === text || change.after === text)
      .map(inWords)
      .join("; ");
    return [`“${text}” stood ${times} times, and now ${now}: ${where}`];
  });
}

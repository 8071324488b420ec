import type { SortedAlone } from "../domain/fill/sorted-alone";
import type { State } from "./state";
import type { ListReading } from "./workbook";

/** Fewer rows are changed as people type. */
const FEWEST = 5;

/** What a reading shows of columns that were sorted without the rest of their rows. What a press wrote is none of it. */
export async function sortedAloneIn(
  list: ListReading,
  { sortedAlone: standing, reading, runningAction }: State,
): Promise<SortedAlone | undefined> {
  const last = reading?.list;
  if (!last || (!standing && (runningAction !== undefined || rowsChanged(last, list) < FEWEST)))
    return standing;
  const { sortedAlone } = await import(/* webpackChunkName: "fill" */ "../domain/fill/sorted-alone");
  return sortedAlone(standing, runningAction ? list : last, list);
}

/** Rows that hold the same are the same (see `shared-rows.ts`). */
const rowsChanged = ({ cells: a }: ListReading, { cells: b }: ListReading): number =>
  b.values.filter((row, i) => row !== a.values[i]).length;

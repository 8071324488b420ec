import type { SortedAlone } from "../../domain/fill/sorted-alone";
import type { State } from "../state";
import type { ListReading } from "../workbook";

/** What a reading shows of columns that were sorted without the rest of their rows. What a press wrote is none of it. */
export async function sortedAloneIn(
  list: ListReading,
  { sortedAlone: standing, reading, runningAction }: State,
): Promise<SortedAlone | undefined> {
  const last = reading?.list;
  if (!last || (runningAction && !standing)) return standing;
  const { sortedAlone } = await import(/* webpackChunkName: "fill" */ "../../domain/fill/sorted-alone");
  return sortedAlone(standing, runningAction ? list : last, list);
}

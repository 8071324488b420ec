import type { Clock } from "../app/clock";
import { runBatch } from "./batch";

/**
 * Calls back at every event that may mean a change. Registered once, at the start: adding a handler was seen
 * to clear the undo stack (OfficeDev/office-js#2543). No payload is believed, and a pick from a dropdown may raise no change at
 * all on the web (OfficeDev/office-js#3888): the selection and the recalculated count boxes then tell of it.
 */
export async function watchWorkbook(mayHaveChanged: () => void, clock: Clock): Promise<() => void> {
  let watching = true;
  const tell = (): Promise<void> => {
    if (watching) mayHaveChanged();
    return Promise.resolve();
  };
  await runBatch(
    "watch the list",
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(tell);
      worksheets.onSelectionChanged.add(tell);
      worksheets.onCalculated.add(tell);
      worksheets.onAdded.add(tell);
      worksheets.onDeleted.add(tell);
      worksheets.onActivated.add(tell);
      await context.sync();
    },
    clock,
  );
  return () => {
    watching = false;
  };
}

import type { Clock } from "../app/clock";
import type { GridChange } from "../app/workbook";
import { runBatch } from "./batch";

/**
 * Calls back at every event that may mean a change. Registered once, at the start: adding a handler was seen
 * to clear the undo stack (OfficeDev/office-js#2543). No payload is believed, but that a change of many cells is
 * told apart. A pick from a dropdown may raise no change at all on the web (OfficeDev/office-js#3888): the selection
 * and the recalculated count boxes then tell of it.
 */
export async function watchWorkbook(
  mayHaveChanged: (change: GridChange) => void,
  clock: Clock,
): Promise<void> {
  const tell = (change: GridChange) => (): Promise<void> => {
    mayHaveChanged(change);
    return Promise.resolve();
  };
  const other = tell({ isLarge: false });
  const ofSheets = tell({ isLarge: false, isOfSheets: true });
  await runBatch(
    "watch the list",
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add((event) => tell({ isLarge: isLarge(event), ...addressOf(event) })());
      worksheets.onSelectionChanged.add(other);
      worksheets.onCalculated.add(other);
      worksheets.onAdded.add(ofSheets);
      worksheets.onDeleted.add(ofSheets);
      worksheets.onActivated.add(ofSheets);
      await context.sync();
    },
    clock,
    { isBackground: true },
  );
}

/** More than one cell, or anything but an edit of cells, and not by the add-in itself where Excel tells (ExcelApi 1.14). */
const isLarge = ({ address, changeType, triggerSource }: Partial<Excel.WorksheetChangedEventArgs>): boolean =>
  triggerSource !== "ThisLocalAddin" &&
  (changeType !== "RangeEdited" || address === undefined || /[:,]/.test(address));

/** Excel leaves out what it does not tell, whatever its types say. */
const addressOf = ({ address }: Partial<Excel.WorksheetChangedEventArgs>): Pick<GridChange, "address"> =>
  address === undefined ? {} : { address };

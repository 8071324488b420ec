import type { Clock } from "../../app/clock";
import { ExcelError } from "../../app/errors/excel-error";
import type { Change } from "../../domain/spreadsheet/change";
import { queueChanges } from "./apply";
import { runBatch } from "../batch";

/**
 * Shows and decorates what has been made, in a batch of its own: frozen panes have failed (OfficeDev/office-js#2196,
 * #2014), and nothing that people need may hang on them. Returns in a sentence what was left undone, if anything.
 */
export async function decorate(changes: readonly Change[], clock: Clock): Promise<string | undefined> {
  if (changes.length === 0) return undefined;
  try {
    await runBatch(
      "set widths, frozen rows and printing",
      async (context) => {
        queueChanges(context, changes);
        await context.sync();
      },
      clock,
    );
    return undefined;
  } catch (error) {
    const code = error instanceof ExcelError && error.detail ? ` (${error.detail})` : "";
    return `All of it is there, but Excel did not set column widths, frozen rows or printing${code}. Set what you miss on the View and Page Layout tabs.`;
  }
}

/** Words that every view needs. */

/** "1 error", "5 errors", "1,240 errors". */
export const counted = (count: number, thing: string): string =>
  `${count.toLocaleString("en-GB")} ${thing}${count === 1 ? "" : "s"}`;

/** "dropdowns", "dropdowns and counts", "dropdowns, highlighting and counts". */
export const listed = (things: readonly string[]): string =>
  things.length < 2 ? things.join("") : `${things.slice(0, -1).join(", ")} and ${things.slice(-1).join("")}`;

export const OPENING_WORDS = "Opening the workbook…";
export const WAITING_WORDS = "Waiting for Excel. Finish editing the cell.";

/** Shown in place of a view that could not be loaded. */
export const MISSING_WORDS =
  "This part of the pane has not loaded. The list is safe. Check the connection, then close the pane and open it again.";

/** Shown in place of a view that broke down. */
export const BROKEN_WORDS =
  "This part of the pane has stopped working. The list is safe. Close the pane and open it again.";

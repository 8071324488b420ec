/** Words that every view needs. */
import type { CheckedList, WaitingFor } from "../../app/state";
import { counted } from "../../domain/case-list/wording";

export const OPENING_WORDS = "Opening the workbook…";
export const WAITING_WORDS: Readonly<Record<WaitingFor, string>> = {
  editing: "Waiting for Excel. Finish editing the cell.",
  busy: "Excel is busy. This goes on by itself.",
};

/** "Case list, checked 14:32:05, 12 rules, 98 cases", in the clock of this machine. */
export function checkedWords({ at, list, rules, couldNotRun }: CheckedList): string {
  const time = new Date(at).toLocaleTimeString("en-GB");
  const ran =
    couldNotRun.length === 0 ? `${rules.length}` : `${rules.length - couldNotRun.length} of ${rules.length}`;
  return `${list.layout.sheet}, checked ${time}, ${ran} rules, ${counted(list.cases.length, "case")}`;
}

/** Shown while something is worked out of thousands of cases. */
export const LONG_LIST_WORDS = "Going through the list…";

/** Shown in place of a view that could not be loaded. */
export const MISSING_WORDS =
  "This part of the pane has not loaded. The list is safe. Check the connection, then close the pane and open it again.";

/** Shown in place of a view that broke down. */
export const BROKEN_WORDS =
  "This part of the pane has stopped working. The list is safe. Close the pane and open it again.";

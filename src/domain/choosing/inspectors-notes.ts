import type { CaseList } from "../case-list";
import { counted, listed } from "../words";

/** Sheets in which inspectors write, in the order in which they are named. */
const SHEETS = ["Selected cases", "Tracking", "Duty visit", "Summary"];

/**
 * What holds inspectors' notes and is to be taken out before the workbook goes back to the authority, a sentence
 * each; empty where nothing does.
 */
export function inspectorsNotes(sheets: readonly string[], list: CaseList, keepsChoice: boolean): string[] {
  const theirs = SHEETS.filter((sheet) => sheets.includes(sheet));
  const ticks = list.cases.filter(({ tracked }) => tracked).length + list.looseTicks.length;
  return [
    ...(theirs.length > 0
      ? [
          `The ${theirs.length === 1 ? "sheet" : "sheets"} ${listed(theirs)} ${theirs.length === 1 ? "holds" : "hold"} inspectors’ notes. Delete ${theirs.length === 1 ? "it" : "them"} in the copy that you send.`,
        ]
      : []),
    ...(ticks > 0
      ? [`The column Tracked says which cases are chosen: ${counted(ticks, "cell")}. Clear it.`]
      : []),
    ...(keepsChoice
      ? ["The add-in keeps seed, reasons, exclusions and draws in the workbook. Press Forget the choice."]
      : []),
  ];
}

import type { CaseList } from "../case-list/case-list";
import { parseSheet } from "../spreadsheet/defined-names";
import { PROGRAMME } from "./programme/programme-table";
import { DUTY_VISIT } from "./duty-visits/duty-visit-table";
import { SUMMARY } from "./marked-summary";
import { TRACKING } from "./tracking-sheet/tracking-table";
import { counted, listed } from "../case-list/wording";
import type { ExistingTable } from "../spreadsheet/existing-table";
import { SELECTED_CASES } from "../choose/selected-cases/selected-cases-table";
import { SELECTION_RECORD } from "../choose/selection-record/marked-record";
import { formulaOf, sameName } from "../spreadsheet/same-name";

/** A sheet in which inspectors write, under the name that we give it and under the one that it has now. */
type OfInspectors = readonly [ours: string, now: string | undefined];

/**
 * The sheets in which inspectors write, in the order in which they are named: also renamed ones, and those whose
 * table has been lost. `tables`: those of ours that are there.
 */
export function sheetsOfInspectors(
  sheets: readonly string[],
  names: ReadonlyMap<string, string>,
  tables: Readonly<
    Partial<Record<"SelectedCases" | "Tracking" | "Programme" | "DutyVisit", Pick<ExistingTable, "sheet">>>
  >,
): string[] {
  const all: readonly OfInspectors[] = [
    [SELECTED_CASES.sheet, tables.SelectedCases?.sheet],
    [SELECTION_RECORD.sheet, parseSheet(formulaOf(names, SELECTION_RECORD.name))],
    [TRACKING.sheet, tables.Tracking?.sheet],
    [PROGRAMME.sheet, tables.Programme?.sheet],
    [DUTY_VISIT.sheet, tables.DutyVisit?.sheet],
    [SUMMARY.sheet, parseSheet(formulaOf(names, SUMMARY.name))],
  ];
  return [
    ...new Set(
      all.flatMap(([ours, now]) =>
        sheets.filter((sheet) =>
          [sheet, copiedFrom(sheet)].some((name) => name === now || sameName(name, ours)),
        ),
      ),
    ),
  ];
}

/** The sheet that a copy was made from, by its name: "Tracking (2)". The name itself where it is none. */
const copiedFrom = (sheet: string): string => sheet.replace(/ \((?:\d+|copy)\)$/i, "");

/**
 * What holds inspectors' notes and is to be taken out before the workbook goes back to the authority, a sentence
 * each; empty where nothing does. `theirs`: the sheets in which inspectors write, as they are called now.
 */
export function inspectorsNotes(theirs: readonly string[], list: CaseList, keepsChoice: boolean): string[] {
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

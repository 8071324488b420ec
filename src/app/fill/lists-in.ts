import { CODES_SHEET } from "../../domain/case-list/list-layout";
import { SELECTED_CASES } from "../../domain/choose/selected-cases/selected-cases-table";
import { SELECTION_RECORD } from "../../domain/choose/selection-record/marked-record";
import { CHECKS } from "../../domain/fill/checks-table";
import { findLists, type FoundLists } from "../../domain/fill/returned/find-lists";
import type { KeptMatches } from "../../domain/fill/returned/kept-match";
import { isCodesInDoubt } from "../../domain/fill/set-up-conflicts";
import { findSheet } from "../../domain/spreadsheet/sheet-reading";
import { keptMatches } from "../kept-matches";
import type { Reading, ReadingMode, Workbook } from "../workbook";

/** Lists of cases on the sheets of a workbook, and how people have matched them before. */
export interface ListsInWorkbook extends FoundLists {
  readonly kept?: KeptMatches;
}

/** The lists on sheets that are none of ours. */
export async function listsIn(
  workbook: Pick<Workbook, "readSheetTops">,
  { list, ourTables, names, sheets, settings }: Reading,
  mode?: ReadingMode,
): Promise<ListsInWorkbook> {
  const tops = await workbook.readSheetTops(mode);
  // Also one whose table is gone: it tells of cases, but is no list of them.
  const ours = [
    ...Object.values(ourTables).map(({ sheet }) => sheet),
    ...[CHECKS, SELECTED_CASES, SELECTION_RECORD].flatMap(({ sheet }) => findSheet(sheets, sheet) ?? []),
  ];
  if (list && !list.layout.isInPlace) ours.push(list.sheet);
  const codes = findSheet(sheets, CODES_SHEET);
  if (codes !== undefined && !isCodesInDoubt({ sheets, names })) ours.push(codes);
  return {
    ...findLists(tops.filter(({ sheet }) => !ours.includes(sheet))),
    kept: await keptMatches(settings),
  };
}

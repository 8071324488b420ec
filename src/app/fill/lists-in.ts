import { findLists, type FoundLists } from "../../domain/fill/returned/find-lists";
import type { KeptMatches } from "../../domain/fill/returned/kept-match";
import { keptMatches } from "../kept-matches";
import type { Reading, ReadingMode, Workbook } from "../workbook";
import { ownSheets } from "./own-sheets";

/** Lists of cases on the sheets of a workbook, and how people have matched them before. */
export interface ListsInWorkbook extends FoundLists {
  readonly kept?: KeptMatches;
}

/** The lists on sheets that are none of ours. */
export async function listsIn(
  workbook: Pick<Workbook, "readSheetTops">,
  reading: Reading,
  mode?: ReadingMode,
): Promise<ListsInWorkbook> {
  const tops = await workbook.readSheetTops(mode);
  const ours = ownSheets(reading);
  return {
    ...findLists(tops.filter(({ sheet }) => !ours.includes(sheet))),
    kept: await keptMatches(reading.settings),
  };
}

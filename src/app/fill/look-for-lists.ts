import { counted, listed } from "../../domain/case-list/wording";
import type { FoundList, FoundLists } from "../../domain/fill/returned/find-lists";
import { CODES_SHEET } from "../../domain/case-list/list-layout";
import { isCodesInDoubt } from "../../domain/fill/set-up-conflicts";
import { findSheet } from "../../domain/spreadsheet/sheet-reading";
import { action } from "../action";
import type { Reading, Workbook } from "../workbook";

/** Looks for lists of cases on the sheets of a workbook that has no case list of ours: `State.foundLists`. */
export const lookForLists = action({
  id: "look-for-lists",
  label: "Look for a list",
  doing: "look through the sheets",
  async run({ workbook, set }) {
    const reading = await workbook.read();
    const foundLists = await listsIn(workbook, reading);
    set({ foundLists });
    return foundWords(foundLists.lists);
  },
});

/** The lists on sheets that are none of ours. */
async function listsIn(workbook: Workbook, { list, ourTables, names, sheets }: Reading): Promise<FoundLists> {
  const [{ findLists }, tops] = await Promise.all([
    import(/* webpackChunkName: "returned" */ "../../domain/fill/returned/find-lists"),
    workbook.readSheetTops(),
  ]);
  const ours = [list?.sheet, ...Object.values(ourTables).map(({ sheet }) => sheet)];
  if (!isCodesInDoubt({ sheets, names })) ours.push(findSheet(sheets, CODES_SHEET));
  return findLists(tops.filter(({ sheet }) => !ours.includes(sheet)));
}

const foundWords = (lists: readonly FoundList[]): string =>
  lists.length === 0
    ? "No sheet has the headers of a list of cases."
    : `${counted(lists.length, "list")} found: ${listed(lists.map(({ sheet }) => sheet))}. Look at the match below.`;

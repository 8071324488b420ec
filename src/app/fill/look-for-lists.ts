import { counted, listed } from "../../domain/case-list/wording";
import type { FoundList } from "../../domain/fill/returned/find-lists";
import { action } from "../action";

/** Looks for lists of cases on the sheets of a workbook that has no case list of ours: `State.foundLists`. */
export const lookForLists = action({
  id: "look-for-lists",
  label: "Look for a list",
  doing: "look through the sheets",
  async run({ workbook, set }) {
    const { listsIn } = await import(/* webpackChunkName: "returned" */ "./lists-in");
    const foundLists = await listsIn(workbook, await workbook.read());
    set({ foundLists });
    return foundWords(foundLists.lists);
  },
});

const foundWords = (lists: readonly FoundList[]): string =>
  lists.length === 0
    ? "No sheet has the headers of a list of cases."
    : `${counted(lists.length, "list")} found: ${listed(lists.map(({ sheet }) => sheet))}. Look at the match below.`;

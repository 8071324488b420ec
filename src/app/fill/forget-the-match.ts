import { MATCH_KEY } from "../../domain/fill/returned/kept-match-key";
import { CannotDo } from "../../domain/shared/cannot-do";
import { action } from "../action";

/** Takes out of the workbook how headers were matched: the list is no longer checked in place. No cell is changed. */
export const forgetTheMatch = action({
  id: "forget-the-match",
  label: "Forget the match",
  doing: "forget the match",
  async run({ workbook, apply, state, set }) {
    const { settings } = await workbook.read();
    if (!settings.has(MATCH_KEY)) throw new CannotDo("The add-in keeps no match in this workbook.");
    await apply([{ type: "delete setting", key: MATCH_KEY }]);
    const { foundLists } = state();
    if (foundLists) set({ foundLists: { lists: foundLists.lists, noLists: foundLists.noLists } });
    return "The match is forgotten, and the list is no longer checked in place. No cell was changed.";
  },
});

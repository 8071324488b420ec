import { rowInHand } from "../../domain/fill/case-in-hand";
import { CannotDo } from "../../domain/shared/cannot-do";
import { action } from "../action";
import { requireOwnList } from "../case-list-of";

/** Takes a case in hand, to be filled in as a form: `State.rowInHand` is the place of its row. */
export const oneCase = action({
  id: "one-case",
  label: "One case",
  doing: "find the selected case",
  async run({ workbook, set }) {
    const { list } = requireOwnList(await workbook.read());
    const row = rowInHand(list, await workbook.readSelectedCell());
    if (row === undefined)
      throw new CannotDo("No row of the list is a case. Delete the rows that are none first.");
    set({ rowInHand: row });
    return "One case at a time: Enter goes to the next field, and each is written as it is left.";
  },
});

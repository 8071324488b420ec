import { caseInRow, holdsNoCase } from "../../domain/case-list/find-case";
import { rowToFill } from "../../domain/fill/case-in-hand";
import { sameName } from "../../domain/spreadsheet/same-name";
import { CannotDo } from "../../domain/shared/cannot-do";
import { action } from "../action";
import { requireOwnList } from "../case-list-of";

/**
 * Takes a case in hand, to be filled in as a form: that of the selected cell, else the first row that is empty, else
 * the first of all. Rows that are no cases are passed over. `State.rowInHand` is its place.
 */
export const oneCase = action({
  id: "one-case",
  label: "One case",
  doing: "find the selected case",
  async run({ workbook, set }) {
    const { list } = requireOwnList(await workbook.read());
    const { sheet, table } = list.layout;
    const selected = await workbook.readSelectedCell();
    const rows = table.bottom - table.top;
    const isInList =
      selected && sameName(selected.sheet, sheet) && selected.row > table.top && selected.row <= table.bottom;
    const empty = Array.from({ length: rows }, (_, index) => index).find(
      (index) => !caseInRow(list, index) && !holdsNoCase(list, index),
    );
    const from = isInList ? selected.row - table.top - 1 : (empty ?? 0);
    const row = rowToFill(list, from, 1) ?? rowToFill(list, from, -1);
    if (row === undefined)
      throw new CannotDo("No row of the list is a case. Delete the rows that are none first.");
    set({ rowInHand: row });
    return "One case at a time: Enter goes to the next field, and each is written as it is left.";
  },
});

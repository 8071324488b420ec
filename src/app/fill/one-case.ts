import { sameName } from "../../domain/spreadsheet/same-name";
import { action } from "../action";
import { requireOwnList } from "../case-list-of";

/**
 * Takes a case in hand, to be filled in as a form: that of the selected cell, else the first row that is empty, else
 * the first of all. `State.rowInHand` is its place.
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
    const started = new Set(list.cases.map(({ index }) => index));
    const empty = Array.from({ length: rows }, (_, index) => index).find((index) => !started.has(index));
    set({ rowInHand: isInList ? selected.row - table.top - 1 : (empty ?? 0) });
    return "One case at a time: Enter goes to the next field, and each is written as it is left.";
  },
});

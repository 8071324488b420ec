import { editAddress } from "../../domain/case-list/grid/cell-writes";
import { type ColumnKey, columnOf } from "../../domain/case-list/columns";
import type { CellInHand } from "../../domain/fill/cells-in-hand";
import { CannotDo } from "../../domain/shared/cannot-do";
import type { Cell } from "../../domain/spreadsheet/cell";
import { action } from "../action";
import { requireOwnList } from "../case-list-of";

/**
 * Writes a field of One case. It waits for its turn, since whoever fills in a form goes from field to field without
 * waiting. `take` says, when its turn has come, which cell that is, and is told what it will hold. Throws CannotDo where
 * the cell is no longer as it was seen.
 */
export const writeInCase = action({
  id: "write-in-case",
  label: "Write the field",
  doing: "write what was typed",
  isQueued: true,
  async run(context, key: ColumnKey, typed: string, take: (cell: Cell) => CellInHand) {
    const [{ stillInHand }, { typedCell }, { writeUndoably }] = await Promise.all([
      import(/* webpackChunkName: "fill" */ "../../domain/fill/cells-in-hand"),
      import(/* webpackChunkName: "fill" */ "../../domain/fill/typed-cell"),
      import(/* webpackChunkName: "fill" */ "./write-undoably"),
    ]);
    const { list } = requireOwnList(await context.workbook.read());
    const column = columnOf(key);
    const cell = typedCell(column, typed, list);
    const [edit] = stillInHand(list, [take(cell)], cell);
    if (!edit) throw new CannotDo(`${column.header}: This cell has changed meanwhile. Look at it again.`);
    const { formulas } = await writeUndoably(context, list, [edit], column.header);
    return `${editAddress(list.layout, edit) ?? column.header}: Written.${formulas}`;
  },
});

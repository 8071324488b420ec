import { columnOf } from "../../domain/case-list/columns";
import { counted } from "../../domain/case-list/wording";
import type { CellInHand } from "../../domain/fill/cells-in-hand";
import { editAddress } from "../../domain/case-list/grid/cell-writes";
import {
  describedFindings,
  type FindingCursor,
  listedFindings,
  neighbour,
} from "../../domain/fill/finding-filter";
import { addressedMessage } from "../../domain/case-list/finding";
import { CannotDo } from "../../domain/shared/cannot-do";
import { action, type ActionContext } from "../action";
import { requireOwnList } from "../case-list-of";
import { visit } from "./go-to-finding";

const PRESS = "Write";

/**
 * Writes what was typed in the pane into cells of one column that are as they were seen there. `from`: the finding
 * that this puts right; it goes on to the next one.
 */
export const mendCells = action({
  id: "mend-cells",
  label: PRESS,
  doing: "write what was typed",
  async run(context, cells: readonly CellInHand[], typed: string, from?: FindingCursor) {
    const [{ stillInHand }, { typedCell }, { writeUndoably, writeManyUndoably }] = await Promise.all([
      import(/* webpackChunkName: "fill" */ "../../domain/fill/cells-in-hand"),
      import(/* webpackChunkName: "fill" */ "../../domain/fill/typed-cell"),
      import(/* webpackChunkName: "fill" */ "./write-undoably"),
    ]);
    const { list } = requireOwnList(await context.workbook.read());
    const [first] = cells;
    if (!first) throw new CannotDo("There is no cell to write in.");
    const column = columnOf(first.column);
    const edits = stillInHand(list, cells, typedCell(column, typed, list));
    if (edits.length === 0)
      throw new CannotDo(`${column.header}: This cell has changed meanwhile. Look at it again.`);
    // Of one cell its row is named in the pane.
    const { written, formulas, hidden } =
      cells.length === 1
        ? { ...(await writeUndoably(context, list, edits, column.header)), hidden: "" }
        : await writeManyUndoably(context, list, edits, column.header, PRESS);
    const [only] = written;
    const where =
      written.length === 1 && only ? (editAddress(list.layout, only) ?? "") : counted(written.length, "cell");
    const left = cells.length - edits.length;
    const meanwhile = left > 0 ? ` ${counted(left, "cell")} had changed meanwhile and stayed.` : "";
    const said = `${where}: Written.${hidden}${formulas}${meanwhile}`;
    return from ? `${said} ${await goOn(context, from)}` : said;
  },
});

/** Shows what is still wrong in the cell, else the next finding. */
async function goOn(context: ActionContext, from: FindingCursor): Promise<string> {
  await context.readNow();
  const { checked, findingFilter } = context.state();
  if (!checked) return "";
  const listed = listedFindings(describedFindings(checked), findingFilter);
  const { row, column } = from.finding;
  const still = listed.find(
    ({ kind, finding }) =>
      kind === "error" && row !== undefined && finding.row === row && finding.column === column,
  );
  const next = still ?? neighbour(listed, findingFilter.by, from, 1);
  if (!next) return "No more findings are listed.";
  try {
    return await visit(context, next, true);
  } catch {
    // It is written: that Excel could not show the next cell as well is no fault of it.
    return addressedMessage(next.finding);
  }
}

import type { CaseList } from "../../domain/case-list/case-list";
import { firstRow } from "../../domain/case-list/list-layout";
import { counted } from "../../domain/case-list/wording";
import type { ReorderedRow } from "../../domain/fill/put-columns-right";
import { CannotDo } from "../../domain/shared/cannot-do";
import type { SheetCells } from "../../domain/spreadsheet/sheet-cells";
import { type ActionContext, action } from "../action";
import { askFirst } from "../ask-first";
import { requireOwnList } from "../case-list-of";
import { mayHaveWritten } from "../errors/may-have-written";
import { hiddenRowsWords } from "./hidden-words";
import { undo } from "./undo";

const load = () => import(/* webpackChunkName: "fill" */ "../../domain/fill/put-columns-right");

const PRESS = "Put the columns right";

/**
 * Puts rows that were pasted in another order of columns under the list's headers, as the headers tell that came along.
 * `agreed`: what was shown, as `putRightKey` has it. Throws CannotDo, and writes nothing, where that is otherwise now.
 */
export const putColumnsRight = action({
  id: "put-columns-right",
  label: PRESS,
  doing: "put the columns right",
  async run(context, agreed: string) {
    const { blockOfRows, columnsToPutRight, putRightChanges, putRightKey } = await load();
    const { list, cells } = await readCells(context);
    const found = columnsToPutRight(list, cells);
    if (!found) throw new CannotDo("No rows of the list are in another order of columns any more.");
    if (found.inTheWay !== "") throw new CannotDo(found.inTheWay);
    if (putRightKey(found) !== agreed)
      throw new CannotDo("These rows have changed. Look at them, then press again.");
    askFirst(context, await hiddenRowsWords(context, list, found.rows), PRESS, agreed);
    const range = blockOfRows(list.layout, found.rows);
    const { numberFormats } = await context.workbook.readFormats(list.layout.sheet, range);
    const written = found.rows.map((row) => {
      const formats = numberFormats[firstRow(list.layout) + row.index - range.top];
      return { ...row, ...(formats && { formats }) };
    });
    try {
      await context.apply(putRightChanges(list, found.rows));
    } catch (error) {
      if (mayHaveWritten(error)) remember(context, written);
      throw error;
    }
    remember(context, written);
    return `${counted(found.rows.length - 1, "row")} put right. Delete the row of headers.`;
  },
});

async function readCells({
  workbook,
}: Pick<ActionContext, "workbook">): Promise<{ readonly list: CaseList; readonly cells: SheetCells }> {
  const { reading, list } = requireOwnList(await workbook.read());
  if (!reading.list) throw new CannotDo("There is no case list in this workbook yet.");
  return { list, cells: reading.list.cells };
}

function remember({ undos }: Pick<ActionContext, "undos">, written: readonly ReorderedRow[]): void {
  undos.add({ by: undo.id, label: `Undo put right, ${counted(written.length, "row")}` }, async (context) => {
    const { putRightChanges, undoPutRight } = await load();
    const { list, cells } = await readCells(context);
    const { rows, changed } = undoPutRight(written, list, cells);
    if (rows.length > 0) await context.apply(putRightChanges(list, rows));
    const done =
      rows.length === 0
        ? "Nothing is undone."
        : `${counted(rows.length, "row")} ${rows.length === 1 ? "is" : "are"} as before.`;
    const left =
      changed === 0
        ? ""
        : ` ${counted(changed, "row")} ${changed === 1 ? "has" : "have"} changed since, or ${changed === 1 ? "is" : "are"} gone, and stay${changed === 1 ? "s" : ""} as ${changed === 1 ? "it is" : "they are"}.`;
    return `${done}${left}`;
  });
}

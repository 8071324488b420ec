import type { CaseList } from "../../domain/case-list/case-list";
import type { Edit } from "../../domain/case-list/grid/cell-writes";
import { writtenCells } from "../../domain/fill/undo-cells";
import type { ActionContext } from "../action";
import { mayHaveWritten } from "../errors/may-have-written";
import { formatsBefore } from "./formats-before";
import { rememberWritten } from "./remember-written";
import { writeCells } from "./write-cells";

/** Writes cells as `writeCells` does, and the button Undo takes it back. `what`: what it undoes, such as "Fill No". */
export async function writeUndoably<Written extends Edit>(
  context: Pick<ActionContext, "apply" | "undos" | "workbook">,
  list: CaseList,
  edits: readonly Written[],
  what: string,
): Promise<{ readonly written: readonly Written[]; readonly formulas: string }> {
  const formatOf = await formatsBefore(context.workbook, list, edits);
  try {
    const done = await writeCells(context, list, edits);
    rememberWritten(context, what, writtenCells(list, done.written, formatOf));
    return done;
  } catch (error) {
    if (mayHaveWritten(error)) rememberWritten(context, what, writtenCells(list, edits, formatOf));
    throw error;
  }
}

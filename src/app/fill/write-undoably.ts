import type { CaseList } from "../../domain/case-list/case-list";
import type { Edit } from "../../domain/case-list/grid/cell-writes";
import { writtenCells } from "../../domain/fill/undo-cells";
import type { ActionContext } from "../action";
import { mayHaveWritten, rememberWritten } from "./remember-written";
import { writeCells } from "./write-cells";

/** Writes cells as `writeCells` does, and the button Undo takes it back. `what`: what it undoes, such as "Fill No". */
export async function writeUndoably<Written extends Edit>(
  context: Pick<ActionContext, "apply" | "undos">,
  list: CaseList,
  edits: readonly Written[],
  what: string,
): Promise<{ readonly written: readonly Written[]; readonly formulas: string }> {
  try {
    const done = await writeCells(context, list, edits);
    rememberWritten(context, what, writtenCells(list, done.written));
    return done;
  } catch (error) {
    if (mayHaveWritten(error)) rememberWritten(context, what, writtenCells(list, edits));
    throw error;
  }
}

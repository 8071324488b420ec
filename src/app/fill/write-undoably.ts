import type { CaseList } from "../../domain/case-list/case-list";
import type { Edit } from "../../domain/case-list/grid/cell-writes";
import { writtenCells } from "../../domain/fill/undo-cells";
import type { ActionContext } from "../action";
import { askFirst } from "../ask-first";
import { mayHaveWritten } from "../errors/may-have-written";
import { formatsBefore } from "./formats-before";
import { hiddenWords } from "./hidden-words";
import { rememberWritten } from "./undo-cells";
import { writeCells } from "./write-cells";

type WritingContext = Pick<ActionContext, "apply" | "set" | "state" | "undos" | "workbook">;

/** The edits that were written; what else is to be said, in sentences: "" where nothing is. */
interface WrittenEdits<Of extends Edit> {
  readonly written: readonly Of[];
  /** Of formulas that were left alone. */
  readonly formulas: string;
}

/** Writes cells as `writeCells` does, and the button Undo takes it back. `what`: what it undoes, such as "Fill No". */
export async function writeUndoably<Of extends Edit>(
  context: WritingContext,
  list: CaseList,
  edits: readonly Of[],
  what: string,
): Promise<WrittenEdits<Of>> {
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

/**
 * The same for many cells, which nobody has looked at one by one: says first how many stand in rows that nobody sees, and
 * asks once. `press`: the button.
 */
export async function writeManyUndoably<Of extends Edit>(
  context: WritingContext,
  list: CaseList,
  edits: readonly Of[],
  what: string,
  press: string,
): Promise<WrittenEdits<Of> & { /** Of cells in hidden rows. */ readonly hidden: string }> {
  const hidden = await hiddenWords(context, list, edits);
  askFirst(context, hidden.before, press, JSON.stringify(edits));
  const done = await writeUndoably(context, list, edits, what);
  return { ...done, hidden: hidden.after(done.written) };
}

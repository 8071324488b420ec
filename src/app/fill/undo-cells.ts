import { counted } from "../../domain/case-list/wording";
import type { WrittenCell } from "../../domain/fill/undo-cells";
import type { ActionContext, Undo } from "../action";
import type { UndoStep } from "../state";
import { requireCaseList } from "../case-list-of";
import { undo } from "./undo";

/**
 * From now on the button takes these cells back, and says so. `what`: what it undoes, such as "Fill No"; `undoing`:
 * how, where the cells are not all.
 */
export function rememberWritten(
  { undos }: Pick<ActionContext, "undos">,
  what: string,
  written: readonly WrittenCell[],
  undoing = undoOf(written),
  more: Pick<UndoStep, "isOfTick"> = {},
): void {
  const label = what === "tidy up" ? "Undo tidy up" : `Undo ${what}, ${counted(written.length, "cell")}`;
  undos.add({ by: undo.id, label, ...more }, undoing);
}

/** Puts cells back as they were; where one has changed since, it stays, and that is said with its place. */
const undoOf =
  (written: readonly WrittenCell[]): Undo =>
  async (context) => {
    const [{ undoCells }, { writeCells }] = await Promise.all([
      import(/* webpackChunkName: "fill" */ "../../domain/fill/undo-cells"),
      import(/* webpackChunkName: "fill" */ "./write-cells"),
    ]);
    const { list } = requireCaseList(await context.workbook.read());
    const { edits, refused } = undoCells(written, list);
    const words = shortened(refused);
    // None of it can be taken back any more: what was written before it can.
    if (edits.length === 0 && refused.length === written.length) return `Nothing is undone. ${words}`;
    const back = edits.length > 0 ? await writeCells(context, list, edits) : { written: edits, formulas: "" };
    const count = written.length - refused.length - (edits.length - back.written.length);
    return [`${counted(count, "cell")} ${count === 1 ? "is" : "are"} as before.${back.formulas}`, words]
      .filter((part) => part !== "")
      .join(" ");
  };

/** So many cells are named one by one. */
const NAMED = 5;

function shortened(refused: readonly string[]): string {
  const more = refused.length - NAMED;
  return [...refused.slice(0, NAMED), ...(more > 0 ? [`${counted(more, "more cell")} likewise.`] : [])].join(
    " ",
  );
}

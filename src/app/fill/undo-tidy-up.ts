import { counted } from "../../domain/case-list/wording";
import type { Tidied } from "../../domain/fill/tidy-up/undo-tidy-up";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import { requireCaseList } from "../case-list-of";
import type { Undo } from "../action";
import { undoAction } from "../undo";

export const undoTidyUp = undoAction(
  { id: "undo-tidy-up", label: "Undo tidy up", doing: "undo tidy up" },
  "There is nothing to undo.",
);

/** Puts tidied cells back as they were; where one has changed since, it stays, and that is said with its place. */
export const undoOfTidyUp =
  (tidied: readonly Tidied[]): Undo =>
  async (context) => {
    const [{ undoTidyUp: undoing }, { writeCells }] = await Promise.all([
      import(/* webpackChunkName: "fill" */ "../../domain/fill/tidy-up/undo-tidy-up"),
      import(/* webpackChunkName: "fill" */ "./write-cells"),
    ]);
    const { list } = requireCaseList(await context.workbook.read());
    const { edits, refused } = undoing(tidied, list);
    const words = shortened(refused);
    if (edits.length === 0 && refused.length > 0) throw new CannotDo(words);
    const { written, formulas } =
      edits.length > 0 ? await writeCells(context, list, edits) : { written: edits, formulas: "" };
    const back = tidied.length - refused.length - (edits.length - written.length);
    return [`${counted(back, "cell")} ${back === 1 ? "is" : "are"} as before.${formulas}`, words]
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

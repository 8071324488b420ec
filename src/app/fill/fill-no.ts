import { counted } from "../../domain/case-list/wording";
import { CannotDo } from "../../domain/shared/cannot-do";
import { action } from "../action";
import { requireOwnList } from "../case-list-of";
import { hiddenWords } from "./hidden-words";
import { writeUndoably } from "./write-undoably";

/**
 * Makes the mandatory blanks of the eight yes/no columns `No`. `agreed`: the count that was shown before the
 * press; with another one nothing is written, since nobody has agreed to it.
 */
export const fillNo = action({
  id: "fill-no",
  label: "Fill No",
  doing: "fill No",
  async run(context, agreed: number) {
    const { blanksForNo } = await import(/* webpackChunkName: "fill" */ "../../domain/fill/fill-no");
    const { list } = requireOwnList(await context.workbook.read());
    const blanks = blanksForNo(list);
    if (blanks.length === 0) throw new CannotDo("No blank cell in the eight yes/no columns needs an answer.");
    if (blanks.length !== agreed)
      throw new CannotDo(
        `The list has changed: ${counted(blanks.length, "blank cell")} now. Look at the count, then press Fill No again.`,
      );
    const { written, formulas } = await writeUndoably(context, list, blanks, "Fill No");
    const hidden = await hiddenWords(context, list, written);
    return `No written in ${counted(written.length, "blank cell")}.${hidden}${formulas}`;
  },
});

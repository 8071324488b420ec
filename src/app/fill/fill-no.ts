import { counted } from "../../domain/case-list/wording";
import { CannotDo } from "../../domain/shared/cannot-do";
import { action } from "../action";
import { requireOwnList } from "../case-list-of";
import { writeManyUndoably } from "./write-undoably";

const PRESS = "Fill No";

/**
 * Makes the mandatory blanks of the eight yes/no columns `No`. `agreed`: the count that was shown before the
 * press; with another one nothing is written, since nobody has agreed to it.
 */
export const fillNo = action({
  id: "fill-no",
  label: PRESS,
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
    const { written, formulas, hidden } = await writeManyUndoably(context, list, blanks, PRESS, PRESS);
    return `No written in ${counted(written.length, "blank cell")}.${hidden}${formulas}`;
  },
});

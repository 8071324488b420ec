import { counted } from "../../domain/case-list/wording";
import type { ChosenOrder } from "../../domain/case-list/date-order";
import type { Proposal } from "../../domain/fill/tidy-up/tidy-up";
import { CannotDo } from "../../domain/shared/cannot-do";
import { action } from "../action";
import { inSteps } from "../in-steps";
import { CellsChangedError, holdsFormula } from "../errors/cells-changed-error";
import { requireOwnList } from "../case-list-of";
import { writeManyUndoably } from "./write-undoably";

const PRESS = "Apply";

/**
 * Writes the chosen corrections in one batch. Each is looked for again in the list as it is now, so that nothing
 * typed meanwhile is written over; one that no longer fits is left out, and that is said. `order`: of the dates that could
 * be either, as it was chosen.
 */
export const tidyUp = action({
  id: "tidy-up",
  label: PRESS,
  doing: "tidy up",
  async run(context, chosen: readonly Proposal[], order?: ChosenOrder) {
    const { proposalKey, proposalSteps, stillProposed } = await import(
      /* webpackChunkName: "fill" */ "../../domain/fill/tidy-up/tidy-up"
    );
    const { list } = requireOwnList(await context.workbook.read());
    const now = stillProposed(chosen, await inSteps(proposalSteps(list, order), context.clock));
    if (now.length === 0)
      throw new CannotDo(
        "None of these cells is as it was shown. Press Tidy up again to see what can be put right now.",
      );
    const leave = (formulasNow: readonly Proposal[]): void => {
      const keys = [...context.state().formulasLeft, ...formulasNow.map(proposalKey)];
      context.set({ formulasLeft: new Set(keys) });
    };
    const { written, formulas, hidden } = await writeManyUndoably(context, list, now, "tidy up", PRESS).catch(
      (error: unknown) => {
        if (error instanceof CellsChangedError && error.cells.every(holdsFormula))
          leave(now.filter(({ address }) => error.cells.some((cell) => cell.address === address)));
        throw error;
      },
    );
    leave(now.filter((one) => !written.includes(one)));
    const left = chosen.length - now.length;
    const meanwhile =
      left > 0
        ? ` ${counted(left, "cell")} had changed meanwhile and ${left === 1 ? "was" : "were"} left alone.`
        : "";
    return `${counted(written.length, "cell")} tidied.${hidden}${meanwhile}${formulas} Undo tidy up takes it back.`;
  },
});

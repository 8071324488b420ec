import type { CaseList } from "../../domain/case-list/case-list";
import { type Edit, editAddress, guardedWrites } from "../../domain/case-list/grid/cell-writes";
import type { ActionContext } from "../action";
import { CellsChangedError, holdsFormula } from "../errors/cells-changed-error";
import { formulasLeftWords } from "../places";

/**
 * Writes cells of the list in one batch, if they are as they were read. Formulas are left alone, since what is
 * typed over one is lost: returns the edits that were written, the others in words.
 */
export async function writeCells<Of extends Edit>(
  { apply }: Pick<ActionContext, "apply">,
  list: CaseList,
  edits: readonly Of[],
): Promise<{ readonly written: readonly Of[]; readonly formulas: string }> {
  try {
    await apply(guardedWrites(list, edits));
    return { written: edits, formulas: "" };
  } catch (error) {
    if (!(error instanceof CellsChangedError) || !error.cells.every(holdsFormula)) throw error;
    const formulas = new Set(error.cells.map(({ address }) => address));
    const typed = edits.filter((edit) => !formulas.has(editAddress(list.layout, edit) ?? ""));
    if (typed.length === 0) throw error;
    await apply(guardedWrites(list, typed));
    return {
      written: typed,
      formulas: formulasLeftWords([...formulas]),
    };
  }
}

import { type Cell, isFormula } from "../../domain/spreadsheet/cell";
import { CannotDo } from "../../domain/shared/cannot-do";
import { places } from "../places";

/** A cell that does not hold what it held when the write was decided. */
export interface ChangedCell {
  readonly sheet: string;
  readonly address: string;
  /** What it holds now, a formula where it is one. */
  readonly holds: Cell;
}

export const holdsFormula = ({ holds }: ChangedCell): boolean => isFormula(holds);

/**
 * Somebody, or another add-in, has changed cells since they were read, or they hold formulas, which are never
 * written over. Nothing has been written, or it is put back: `isPutBack`.
 */
export class CellsChangedError extends CannotDo {
  constructor(
    readonly cells: readonly ChangedCell[],
    isPutBack = false,
  ) {
    const where = places(cells.map(({ address }) => address));
    const sheet = cells[0]?.sheet ?? "";
    const isOne = cells.length === 1;
    super(
      cells.every(holdsFormula)
        ? `On the sheet ${sheet}, ${where} ${isOne ? "holds a formula" : "hold formulas"}, and a formula is not written over. Put it right where it looks the answer up, or replace it with its value first.`
        : `On the sheet ${sheet}, ${where} ${isOne ? "is" : "are"} not as the add-in read ${isOne ? "it" : "them"} just now, so ${isPutBack ? "what the add-in wrote is put back as it was" : "nothing was written"}. Look there, then press again.`,
    );
  }
}

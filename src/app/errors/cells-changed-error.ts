import { isFormula } from "../../domain/spreadsheet/cell";
import { CannotDo } from "../../domain/shared/cannot-do";
import { places } from "../places";
import {
  addressesOf,
  type Became,
  becameWords,
  type ChangedCell,
  notPutBackWords,
  standsStill,
} from "./became";

export const holdsFormula = ({ holds }: ChangedCell): boolean => isFormula(holds);

/**
 * Somebody, or another add-in, has changed cells since they were read, or they hold formulas, which are never
 * written over.
 */
export class CellsChangedError extends CannotDo {
  constructor(
    readonly cells: readonly ChangedCell[],
    became: Became = "nothing written",
  ) {
    const where = places(addressesOf(cells));
    const sheet = cells[0]?.sheet ?? "";
    const isOne = cells.length === 1;
    super(
      cells.every(holdsFormula)
        ? `On the sheet ${sheet}, ${where} ${isOne ? "holds a formula" : "hold formulas"}, and a formula is not written over. Put it right where it looks the answer up, or replace it with its value first.${standsStill(became) ? ` ${notPutBackWords(became)}` : ""}`
        : `On the sheet ${sheet}, ${where} ${isOne ? "is" : "are"} not as the add-in read ${isOne ? "it" : "them"} just now${becameWords(became, "Look there, then press again.")}`,
      undefined,
      standsStill(became),
    );
  }
}

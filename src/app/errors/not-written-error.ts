import { CannotDo } from "../../domain/shared/cannot-do";
import { addressesOf, type ChangedCell, notPutBackWords } from "./became";
import { places } from "../places";

/**
 * Cells did not take what was written to them: Excel put it elsewhere, or made something else of it. What the press
 * wrote has been put back as it was, but for `left`.
 */
export class NotWrittenError extends CannotDo {
  constructor(
    readonly cells: readonly ChangedCell[],
    left: readonly ChangedCell[],
  ) {
    const sheet = cells[0]?.sheet ?? "";
    const back =
      left.length === 0 ? "All that this press wrote in cells is put back as it was." : notPutBackWords(left);
    super(
      `On the sheet ${sheet}, Excel did not write what was meant in ${places(addressesOf(cells))}. ${back} Where rows are hidden there, show them (Data, Clear), then press again.`,
      undefined,
      left.length > 0,
    );
  }
}

import type { Case } from "../../case-list/case";
import type { CaseList } from "../../case-list/case-list";
import type { ChosenOrder } from "../../case-list/date-order";
import type { Cell } from "../../spreadsheet/cell";
import type { ColumnSet } from "../../case-list/column-set";
import type { Column } from "../../case-list/columns";

/** One kind of slip that can be put right without asking: cell in, proposal out. */
export interface Correction {
  readonly id: string;
  /** Why, in the preview beside the old and the new cell. */
  readonly why: string;
  readonly columns: ColumnSet;
  /** What the cell should hold; undefined where all is well, or where what is meant is not certain. */
  readonly propose: (
    cell: Cell,
    column: Column,
    list: CaseList,
    order?: ChosenOrder,
    theCase?: Case,
  ) => Cell | undefined;
}

/** One that looks at the cell alone. */
export interface CellCorrection extends Correction {
  readonly propose: (cell: Cell, column: Column) => Cell | undefined;
}

import { cellAddress, type CellPosition } from "./address";
import type { Cell } from "./cell";
import type { Change } from "./change";

const FORMULA = /^[=+@'-]/;
/** A number, a date or a time to Excel; no such text is long. */
const MAY_BE_READ = /^(?=.*\d).{1,30}$/;
const LOGICAL = /^(?:true|false)$/i;

/** Whether Excel may take a text that is written for something else: it stays one in a cell formatted as text. */
export const mayBeReadOtherwise = (cell: Cell | null): boolean =>
  typeof cell === "string" && (FORMULA.test(cell) || MAY_BE_READ.test(cell) || LOGICAL.test(cell));

/** Formats cells of a row as text where what is to be written in them may be taken for something else. */
export const keptAsTexts = (sheet: string, first: CellPosition, cells: readonly (Cell | null)[]): Change[] =>
  cells.flatMap((cell, i): Change[] =>
    mayBeReadOtherwise(cell)
      ? [
          {
            type: "format",
            sheet,
            range: cellAddress(first.row, first.column + i),
            style: { numberFormat: "@" },
          },
        ]
      : [],
  );

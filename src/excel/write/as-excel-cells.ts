import type { Cell } from "../../domain/spreadsheet/cell";

/** null leaves a cell as it is, or to its column's formula; Excel's types do not know that. */
export const asExcelCells = (cells: readonly (readonly (Cell | null)[])[]): Cell[][] => cells as Cell[][];

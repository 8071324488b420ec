import type { Cell } from "./cell";

/** The cells of a sheet's used range; `top` and `left` count from 0. */
export interface SheetCells {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly Cell[])[];
}

export const cellAt = ({ top, left, values }: SheetCells, row: number, column: number): Cell =>
  values[row - top]?.[column - left] ?? "";

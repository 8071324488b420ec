import type { SheetRange } from "../../../tools/preview/host/grid";

export const oneCell = (sheet: string, row: number, column: number): SheetRange => ({
  sheet,
  top: row,
  left: column,
  bottom: row,
  right: column,
});

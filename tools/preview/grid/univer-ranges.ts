import type { IRange } from "@univerjs/core";
import type { CellRange } from "../../../src/domain/spreadsheet/address";

/** A range as Univer has it. */
export const toUniverRange = ({ top, left, bottom, right }: CellRange): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

type Corners = Pick<IRange, "startRow" | "startColumn" | "endRow" | "endColumn">;

export const toCellRange = ({ startRow, startColumn, endRow, endColumn }: Corners): CellRange => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

import { CellValueType, type ICellData } from "@univerjs/core";
import { FormulaError, Matrix, type Operand, type Scalar } from "../../formulas/values";

/** A formula's result as Univer's cell data, the formula itself left out. */
export function resultData(value: Scalar): ICellData {
  if (value === undefined) return { v: 0, t: CellValueType.NUMBER };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value instanceof FormulaError ? value.code : value, t: CellValueType.STRING };
}

/** The same for a block, row by row. */
export function resultRows(operand: Operand): ICellData[][] {
  if (!(operand instanceof Matrix)) return [[resultData(operand)]];
  const { rows, columns, cells } = operand;
  return Array.from({ length: rows }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns).map(resultData),
  );
}

import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellValue } from "../host/grid";

/** The value of a cell of Univer's, as Excel has it. */
export function contentOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  // Lines of a cell end with a line feed in Excel, of which Univer makes paragraphs.
  if (cell.p) return cell.p.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? "";
  const { v: value, t: type } = cell;
  if (value === null || value === undefined) return "";
  if (type === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  if (type === CellValueType.NUMBER) return Number(value);
  return value;
}

/** A value as Univer's cell data; it replaces whatever the cell held. */
export function cellData(value: CellValue): ICellData {
  const before = { f: null, si: null, p: null };
  if (value === "") return { ...before, v: null, t: null };
  if (typeof value === "number") return { ...before, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...before, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value.startsWith("=")) return { ...before, f: value, v: null, t: null };
  return textData(value);
}

/** A text as Univer's cell data, whatever it begins with. */
export const textData = (text: string): ICellData => ({
  f: null,
  si: null,
  p: null,
  v: text,
  t: CellValueType.STRING,
});

import { type Cell, type CellValue as ExcelValue, ValueType } from "exceljs";
import type { CellFormat, CellValue } from "../host/grid";
import { serialOfDate } from "./serial-dates";
import type { CellContent } from "./workbook-content";
import { formatOf, styleOf } from "./xlsx-styles";

const ERROR = /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!)$/;

/** A cell as exceljs has read it, or undefined where there is nothing to it. */
export function readCell(cell: Cell): CellContent | undefined {
  if (cell.type === ValueType.Merge && cell.master !== cell) return undefined;
  const format: CellFormat = formatOf(cell.style);
  const value = plainValue(cell.value);
  const note = noteText(cell.note);
  const hasFormat = Object.keys(format).length > 0;
  if (value === "" && !cell.formula && !hasFormat && !note) return undefined;
  return {
    row: Number(cell.row) - 1,
    column: Number(cell.col) - 1,
    value,
    ...(cell.formula && { formula: `=${cell.formula}` }),
    ...(hasFormat && { format }),
    ...(note && { note }),
  };
}

function plainValue(value: ExcelValue | undefined): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return value;
  if (value instanceof Date) return serialOfDate(value);
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return value.error;
  if ("hyperlink" in value) return plainValue(value.text);
  if ("formula" in value || "sharedFormula" in value) return plainValue(value.result);
  return "";
}

const noteText = (note: Cell["note"] | undefined): string | undefined =>
  typeof note === "string" ? note : note?.texts?.map(({ text }) => text).join("");

/** Writes a cell into a sheet of exceljs's. */
export function writeCell(cell: Cell, { value, formula, format, note }: CellContent): void {
  if (formula) cell.value = { formula: formula.slice(1), ...(value !== "" && { result: result(value) }) };
  else cell.value = value === "" ? null : plain(value);
  if (format) cell.style = styleOf(format);
  if (note) cell.note = note;
}

const isError = (value: CellValue): value is `#${string}` => typeof value === "string" && ERROR.test(value);

function plain(value: CellValue): ExcelValue {
  return isError(value) ? errorValue(value) : value;
}

const result = (value: CellValue) => (isError(value) ? errorValue(value) : value);

/** exceljs's type for errors names them by an enumeration that its browser build does not have. */
const errorValue = (error: string) => ({ error }) as { error: "#N/A" };

import { CellValueType, type ICellData } from "@univerjs/core";
import { cellData } from "../cells";
import type { Entry } from "./read-entry";

/** What was read of an entry, as Univer's cell data. */
export function entryData(entry: Entry): ICellData {
  if (entry.kind === "formula") return cellData(entry.formula);
  const { value, numberFormat } = entry;
  // A text stays one, whatever it begins with.
  if (typeof value === "string" && value !== "")
    return { ...cellData(""), v: value, t: CellValueType.STRING };
  return { ...cellData(value), ...(numberFormat !== undefined && { s: { n: { pattern: numberFormat } } }) };
}

import type { ICellData } from "@univerjs/core";
import { cellData, textData } from "../cell-data";
import type { Entry } from "./read-entry";

/** What was read of an entry, as Univer's cell data. */
export function entryData(entry: Entry): ICellData {
  if (entry.kind === "formula") return cellData(entry.formula);
  const { value, numberFormat } = entry;
  // A text stays one, whatever it begins with.
  if (typeof value === "string" && value !== "") return textData(value);
  return { ...cellData(value), ...(numberFormat !== undefined && { s: { n: { pattern: numberFormat } } }) };
}

import type { CellValue } from "./grid";

/** Excel's name for the kind of value in a cell. */
export function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value.startsWith("#") && /^#[A-Z0-9/]+[!?]?$/.test(value) ? "Error" : "String";
}

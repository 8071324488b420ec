import type { CellValue } from "./grid";
import { ExcelObject } from "./excel-object";
import type { Argument } from "./excel-object";
import { excelError } from "./errors";

/** Arguments come from outside: each reader says what it takes, and answers anything else with InvalidArgument. */

export function text(value: Argument | undefined): string {
  if (typeof value !== "string") throw excelError("InvalidArgument");
  return value;
}

export function number(value: Argument | undefined): number {
  if (typeof value !== "number") throw excelError("InvalidArgument");
  return value;
}

export function flag(value: Argument | undefined): boolean {
  if (typeof value !== "boolean") throw excelError("InvalidArgument");
  return value;
}

export function isAbsent(value: Argument | undefined): value is null | undefined {
  return value === null || value === undefined;
}

/** An argument that may be left out. */
export function optional<Read>(
  read: (value: Argument | undefined) => Read,
  value: Argument | undefined,
): Read | undefined {
  return isAbsent(value) ? undefined : read(value);
}

/** One of the values of an enumeration. */
export function oneOf<Name extends string>(names: readonly Name[], value: Argument | undefined): Name {
  const found = names.find((name) => name === value);
  if (found === undefined) throw excelError("InvalidArgument");
  return found;
}

/** Named properties, as in a data validation's rule. */
export function record(value: Argument | undefined): Readonly<Record<string, Argument>> {
  if (value === null || typeof value !== "object" || isList(value) || value instanceof ExcelObject)
    throw excelError("InvalidArgument");
  return value;
}

/** `Array.isArray` does not see read-only arrays. */
export function isList(value: Argument | undefined): value is readonly Argument[] {
  return Array.isArray(value);
}

function cell(value: Argument): CellValue | null {
  if (isJsonPrimitive(value)) return value;
  throw excelError("InvalidArgument");
}

/** Cells of exactly this size, or one value that is written to all of them, as Excel allows. */
export function cells(value: Argument, rowCount: number, columnCount: number): (CellValue | null)[][] {
  if (!isList(value)) {
    const one = cell(value);
    return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => one));
  }
  const rows = value.map((row) => {
    if (!isList(row)) throw excelError("InvalidArgument");
    return row.map(cell);
  });
  if (rows.length !== rowCount || rows.some((row) => row.length !== columnCount))
    throw excelError("InvalidArgument");
  return rows;
}

export function isJsonPrimitive(value: unknown): value is null | boolean | number | string {
  return value === null || ["boolean", "number", "string"].includes(typeof value);
}

import type { CellValue } from "./grid";
import { ExcelObject } from "./excel-object";
import type { Value } from "./excel-object";
import { excelError } from "./errors";

/** Arguments come from outside: each reader says what it takes, and answers anything else with InvalidArgument. */

export function text(value: Value | undefined): string {
  if (typeof value !== "string") throw excelError("InvalidArgument");
  return value;
}

export function number(value: Value | undefined): number {
  if (typeof value !== "number") throw excelError("InvalidArgument");
  return value;
}

export function flag(value: Value | undefined): boolean {
  if (typeof value !== "boolean") throw excelError("InvalidArgument");
  return value;
}

export function isAbsent(value: Value | undefined): value is null | undefined {
  return value === null || value === undefined;
}

/** An argument that may be left out. */
export function optional<Read>(
  read: (value: Value | undefined) => Read,
  value: Value | undefined,
): Read | undefined {
  return isAbsent(value) ? undefined : read(value);
}

/** One of Excel's enumerated words. */
export function oneOf<Word extends string>(words: readonly Word[], value: Value | undefined): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw excelError("InvalidArgument");
  return found;
}

/** Named properties, as in a data validation's rule. */
export function record(value: Value | undefined): Readonly<Record<string, Value>> {
  if (value === null || typeof value !== "object" || isList(value) || value instanceof ExcelObject)
    throw excelError("InvalidArgument");
  return value;
}

/** `Array.isArray` does not see read-only arrays. */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

function cell(value: Value): CellValue | null {
  if (isPlainData(value)) return value;
  throw excelError("InvalidArgument");
}

/** A block of cells of exactly this size, or one cell that is written to all of them, as Excel allows. */
export function cells(value: Value, rows: number, columns: number): (CellValue | null)[][] {
  if (!isList(value)) {
    const one = cell(value);
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => one));
  }
  const block = value.map((row) => {
    if (!isList(row)) throw excelError("InvalidArgument");
    return row.map(cell);
  });
  if (block.length !== rows || block.some((row) => row.length !== columns))
    throw excelError("InvalidArgument");
  return block;
}

export function isPlainData(value: unknown): value is null | boolean | number | string {
  return value === null || ["boolean", "number", "string"].includes(typeof value);
}

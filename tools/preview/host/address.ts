import { type CellRange, columnIndex, columnLetters } from "../../../src/domain/spreadsheet/address";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function isWholeRows(range: CellRange): boolean {
  return range.left === 0 && range.right === LAST_COLUMN;
}

export function isWholeColumns(range: CellRange): boolean {
  return range.top === 0 && range.bottom === LAST_ROW;
}

/** Excel gives no cells of whole rows and columns. */
export function isUnbounded(range: CellRange): boolean {
  return isWholeRows(range) || isWholeColumns(range);
}

export function isOneCell(range: CellRange): boolean {
  return range.top === range.bottom && range.left === range.right;
}

function written(range: CellRange, mark: string): string {
  const row = (number: number) => `${mark}${number + 1}`;
  const column = (number: number) => mark + columnLetters(number);
  if (isOneCell(range)) return column(range.left) + row(range.top);
  if (isWholeColumns(range)) return `${column(range.left)}:${column(range.right)}`;
  if (isWholeRows(range)) return `${row(range.top)}:${row(range.bottom)}`;
  return `${column(range.left)}${row(range.top)}:${column(range.right)}${row(range.bottom)}`;
}

/** "B2", "B2:C5", "B:C" or "2:5". */
export function address(range: CellRange): string {
  return written(range, "");
}

/** The same with dollar signs, as names and lists hold it. */
export function absoluteAddress(range: CellRange): string {
  return written(range, "$");
}

/** A sheet's name as formulas and addresses write it: quoted where it must be. */
export function quotedSheet(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Cuts "'Case list'!$B$3" into the sheet's plain name and what follows; no sheet, no name. */
export function splitSheet(reference: string): { readonly sheet: string | undefined; readonly rest: string } {
  const bang = reference.lastIndexOf("!");
  if (bang < 0) return { sheet: undefined, rest: reference };
  const quoted = reference.slice(0, bang);
  const sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheet, rest: reference.slice(bang + 1) };
}

/** Reads "B2", "$B$2:C5", "B:C" or "2:5"; undefined when it is none of them. */
export function parseAddress(text: string): CellRange | undefined {
  const match = /^([A-Z]{1,3})?(\d{1,7})?(?::([A-Z]{1,3})?(\d{1,7})?)?$/i.exec(text.replaceAll("$", ""));
  if (!match) return undefined;
  const [, column1, row1, column2, row2] = match;
  const isRange = text.includes(":");
  if (column1 === undefined && row1 === undefined) return undefined;
  if (
    isRange &&
    ((column1 === undefined) !== (column2 === undefined) || (row1 === undefined) !== (row2 === undefined))
  )
    return undefined;
  if (!isRange && (column1 === undefined || row1 === undefined)) return undefined;
  const rows = row1 === undefined ? [0, LAST_ROW] : [Number(row1) - 1, Number(row2 ?? row1) - 1];
  const columns =
    column1 === undefined ? [0, LAST_COLUMN] : [columnIndex(column1), columnIndex(column2 ?? column1)];
  const range = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return range.top >= 0 && range.bottom <= LAST_ROW && range.right <= LAST_COLUMN ? range : undefined;
}

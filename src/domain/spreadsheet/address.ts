/** The number of a row on its sheet, as Excel shows it: from 1. */
export type RowNumber = number & { readonly brand: "RowNumber" };

export const rowNumber = (row: number): RowNumber => row as RowNumber;

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnLetters(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26);
}

/** 0 for "A", 26 for "AA". */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A cell of a sheet; row and column count from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A block of cells; rows and columns count from 0, last row and column included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "B3" for the cell in row 2 and column 1, counted from 0. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "B3" for the cell at a position. */
export const positionAddress = ({ row, column }: CellPosition): string => cellAddress(row, column);

/** "A5:W105", or "B3" for one cell. */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** Whether two blocks share a cell. */
export const overlaps = (one: CellRange, other: CellRange): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** The block an address names, with or without sheet and dollar signs; undefined where it names no cells. */
export function parseRange(address: string): CellRange | undefined {
  const cells = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(cells);
  if (!match) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
}

/** A sheet's name as formulas and addresses want it: 'Case list'. */
export const quotedSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** The sheet that an address names, and the cells on it: "'Case list (2)'!A6"; of one without a sheet, this one. */
export function splitAddress(
  address: string,
  sheet: string,
): { readonly sheet: string; readonly address: string } {
  const end = address.lastIndexOf("!");
  if (end < 0) return { sheet, address };
  return {
    sheet: address.slice(0, end).replace(/^'|'$/g, "").replaceAll("''", "'"),
    address: address.slice(end + 1),
  };
}

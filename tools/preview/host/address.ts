import type { Area } from "./grid";

/** An area on a sheet not yet named. */
export type Block = Omit<Area, "sheet">;

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function isWholeRows(block: Block): boolean {
  return block.left === 0 && block.right === lastColumn;
}

export function isWholeColumns(block: Block): boolean {
  return block.top === 0 && block.bottom === lastRow;
}

/** Excel gives no cells of whole rows and columns. */
export function isUnbounded(block: Block): boolean {
  return isWholeRows(block) || isWholeColumns(block);
}

export function isOneCell(block: Block): boolean {
  return block.top === block.bottom && block.left === block.right;
}

function written(block: Block, mark: string): string {
  const row = (number: number) => `${mark}${number + 1}`;
  const column = (number: number) => mark + columnName(number);
  if (isOneCell(block)) return column(block.left) + row(block.top);
  if (isWholeColumns(block)) return `${column(block.left)}:${column(block.right)}`;
  if (isWholeRows(block)) return `${row(block.top)}:${row(block.bottom)}`;
  return `${column(block.left)}${row(block.top)}:${column(block.right)}${row(block.bottom)}`;
}

/** "B2", "B2:C5", "B:C" or "2:5". */
export function address(block: Block): string {
  return written(block, "");
}

/** The same with dollar signs, as names and lists hold it. */
export function absoluteAddress(block: Block): string {
  return written(block, "$");
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
export function parseAddress(text: string): Block | undefined {
  const match = /^([A-Z]{1,3})?(\d{1,7})?(?::([A-Z]{1,3})?(\d{1,7})?)?$/i.exec(text.replaceAll("$", ""));
  if (!match) return undefined;
  const [, column1, row1, column2, row2] = match;
  const range = text.includes(":");
  if (column1 === undefined && row1 === undefined) return undefined;
  if (
    range &&
    ((column1 === undefined) !== (column2 === undefined) || (row1 === undefined) !== (row2 === undefined))
  )
    return undefined;
  if (!range && (column1 === undefined || row1 === undefined)) return undefined;
  const rows = row1 === undefined ? [0, lastRow] : [Number(row1) - 1, Number(row2 ?? row1) - 1];
  const columns =
    column1 === undefined ? [0, lastColumn] : [columnNumber(column1), columnNumber(column2 ?? column1)];
  const block = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return block.top >= 0 && block.bottom <= lastRow && block.right <= lastColumn ? block : undefined;
}

import { type RowNumber, rowNumber } from "./address";
import { CannotDo } from "../shared/cannot-do";
import type { Cell } from "./cell";
import type { CellStyle, CellValidation } from "./change";
import { columnFinder, type ExistingTable } from "./existing-table";
import { hasSheet } from "./sheet-reading";
import { cellAt } from "./sheet-cells";

/** A column of a sheet that the add-in makes: all that is said of it. `Row`: what its rows are made from. */
export interface TableColumn<Header extends string, Row> {
  readonly header: Header;
  /** In points. */
  readonly width: number;
  /** Of the cells below the header; left out: as Excel has them. */
  readonly format?: CellStyle;
  /** Dropdown or prompt of the cells below the header. `first`: the first of them, "$E8", for formulas. */
  readonly validation?: (first: string) => CellValidation;
  /** What the cell of a new row holds; left out, or undefined, where people fill it in. */
  readonly value?: (row: Row) => Cell | undefined;
}

export type Columns<Header extends string, Row> = readonly TableColumn<Header, Row>[];

/** A sheet of ours that holds a table. `write-table` makes it and brings it up to date. */
export interface SheetTable<Header extends string, Row> {
  readonly sheet: string;
  readonly table: string;
  /** The button that makes it. */
  readonly press: string;
  /** From 0. The rows down to it stay in sight. */
  readonly headerRow: number;
  readonly frozenColumns: number;
  /** How many rows are printed on every page; left out: those down to the headers. */
  readonly printedRows?: number;
  readonly columns: Columns<Header, Row>;
}

/** A table whose headers the compiler knows. */
export const sheetTable = <Header extends string, Row>(
  table: SheetTable<Header, Row>,
): SheetTable<Header, Row> => table;

export type HeaderOf<Table> = Table extends SheetTable<infer Header, never> ? Header : never;

/** Where each column is on its sheet, from 0; undefined where its header is gone. */
export type ColumnPositions<Header extends string> = Readonly<Record<Header, number | undefined>>;

export interface TableRow<Header extends string> {
  readonly row: RowNumber;
  /** "" in columns that are gone. */
  readonly cells: Readonly<Record<Header, Cell>>;
}

export const headersOf = <Header extends string>(columns: Columns<Header, never>): Header[] =>
  columns.map(({ header }) => header);

/** Something of each column, by its header. */
export const byHeader = <Header extends string, Row, Value>(
  columns: Columns<Header, Row>,
  valueOf: (column: TableColumn<Header, Row>) => Value,
): Readonly<Record<Header, Value>> =>
  Object.fromEntries(columns.map((column) => [column.header, valueOf(column)])) as Record<Header, Value>;

export function columnPositions<Header extends string>(
  columns: Columns<Header, never>,
  existing: ExistingTable,
): ColumnPositions<Header> {
  const find = columnFinder(existing);
  return byHeader(columns, ({ header }) => find(header));
}

/** The rows of a table by its headers, wherever they and the rows have moved. */
export function readRows<Header extends string>(
  columns: Columns<Header, never>,
  existing: ExistingTable,
): TableRow<Header>[] {
  const { range, cells } = existing;
  const positions = columnPositions(columns, existing);
  return Array.from({ length: range.bottom - range.top }, (_, i) => range.top + 1 + i).map((row) => ({
    row: rowNumber(row + 1),
    cells: byHeader(columns, ({ header }) => {
      const column = positions[header];
      return column === undefined ? "" : cellAt(cells, row, column);
    }),
  }));
}

/** Throws CannotDo where a column that is needed has lost its header. `press`: the button to press again. */
export function requireColumns<Header extends string>(
  sheet: string,
  positions: ColumnPositions<Header>,
  needed: readonly Header[],
  press: string,
): void {
  const lost = needed.find((header) => positions[header] === undefined);
  if (lost !== undefined)
    throw new CannotDo(
      `The table on the sheet ${sheet} has no column ${lost}. Put the header back, then press ${press} again.`,
    );
}

type LosableTable = Pick<SheetTable<string, never>, "sheet" | "table" | "press">;

/**
 * What to do where the sheet is there without its table, since somebody made plain cells of it: nothing of what stands
 * there is to be lost. undefined where there is no such sheet.
 */
export const lostTableWords = (
  { sheet, table, press }: LosableTable,
  sheets: readonly string[],
): string | undefined =>
  hasSheet(sheets, sheet)
    ? `The sheet ${sheet} has lost its table. Undo that in Excel; or select its headers and rows, press Ctrl+T and name the table ${table} on the Table Design tab. Then press ${press} again. To begin anew, rename the sheet.`
    : undefined;

/** Throws CannotDo where the sheet is there without its table. */
export function refuseLostTable(table: LosableTable, sheets: readonly string[]): void {
  const words = lostTableWords(table, sheets);
  if (words !== undefined) throw new CannotDo(words);
}

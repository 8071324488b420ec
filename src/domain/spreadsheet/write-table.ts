import { cellAddress, type CellRange, columnLetters, rangeAddress, type RowNumber } from "./address";
import { type Cell, trimmed } from "./cell";
import type { Change } from "./change";
import { type ExistingTable, rowUnder } from "./existing-table";
import { keptAsTexts } from "./read-otherwise";
import { addRowsBelow } from "./add-rows-below";
import { cellAt } from "./sheet-cells";
import { HEADER_STYLE } from "./sheet-styles";
import {
  byHeader,
  type ColumnPositions,
  columnPositions,
  type Columns,
  headersOf,
  type SheetTable,
  type TableColumn,
} from "./sheet-table";

/** The table as it is made, before it has rows. */
export const blankTable = <Header extends string>(table: SheetTable<Header, never>): ExistingTable => ({
  sheet: table.sheet,
  range: { top: table.headerRow, left: 0, bottom: table.headerRow, right: table.columns.length - 1 },
  cells: { top: table.headerRow, left: 0, values: [headersOf(table.columns)] },
});

/** The table on its sheet, which is there and has none; a table has at least one row. */
export function newTable<Header extends string, Row>(
  table: SheetTable<Header, Row>,
  rows: readonly Row[],
): Change[] {
  const { sheet, columns, headerRow, frozenColumns, printedRows = headerRow + 1 } = table;
  const blank = blankTable(table);
  const range: CellRange = { ...blank.range, bottom: headerRow + Math.max(1, rows.length) };
  // The table first, then what it looks like, and its rows last: one without rows is known to be unfinished.
  return [
    { type: "write", sheet, range: rangeAddress(blank.range), cells: [headersOf(columns)] },
    { type: "add table", sheet, range: rangeAddress(range), table: table.table },
    ...bodyFormats(columns, { ...blank, range }),
    { type: "format", sheet, range: rangeAddress(blank.range), style: HEADER_STYLE },
    ...bodyValidations(columns, { ...blank, range }),
    ...(rows.length === 0
      ? []
      : [
          {
            type: "write",
            sheet,
            range: rangeAddress({ ...range, top: headerRow + 1, bottom: headerRow + rows.length }),
            cells: rows.map((row) => cellsOfRow(columns, row)),
          } as const,
        ]),
    ...columnWidths(
      sheet,
      columns.map(({ width }) => width),
    ),
    { type: "fit rows", sheet, rows: `${headerRow + 1}:${range.bottom + 1}` },
    { type: "freeze", sheet, rows: headerRow + 1, columns: frozenColumns },
    { type: "print setup", sheet, titleRows: `$1:$${printedRows}` },
  ];
}

/** The cells of a new row in the order of the columns, "" where people fill them in. */
export const cellsOfRow = <Header extends string, Row>(columns: Columns<Header, Row>, row: Row): Cell[] =>
  columns.map(({ value }) => value?.(row) ?? "");

/** Rows of ours below those that are there. What stands below the table moves down in whole rows. */
export const addedRows = <Header extends string, Row>(
  { table, columns }: SheetTable<Header, Row>,
  existing: ExistingTable,
  rows: readonly Row[],
): Change[] =>
  addRowsBelow(
    existing,
    table,
    rows.map((row) =>
      rowUnder(
        existing,
        byHeader(columns, ({ value }) => value?.(row)),
      ),
    ),
    addedFormats(columns, existing, rows.length),
  );

/** The formats of rows that are to stand below those that are there. */
export const addedFormats = <Header extends string>(
  columns: Columns<Header, never>,
  existing: ExistingTable,
  count: number,
): Change[] => {
  const { bottom } = existing.range;
  return formatsIn(columns, existing, { top: bottom + 1, bottom: bottom + count });
};

/** Writes those of a row's cells that hold something else, texts as texts; columns that are gone are left out. */
export const correctedCells = <Header extends string>(
  { sheet, cells }: ExistingTable,
  positions: ColumnPositions<Header>,
  row: RowNumber,
  wanted: readonly (readonly [Header, Cell])[],
): Change[] =>
  wanted.flatMap(([header, cell]): Change[] => {
    const column = positions[header];
    return column === undefined || trimmed(cellAt(cells, row - 1, column)) === trimmed(cell)
      ? []
      : [
          ...keptAsTexts(sheet, { row: row - 1, column }, [cell]),
          { type: "write", sheet, range: cellAddress(row - 1, column), cells: [[cell]] },
        ];
  });

/** The formats of the columns below the header row. */
export const bodyFormats = <Header extends string>(
  columns: Columns<Header, never>,
  existing: ExistingTable,
): Change[] => formatsIn(columns, existing, bodyOf(existing));

const formatsIn = <Header extends string>(
  columns: Columns<Header, never>,
  existing: ExistingTable,
  rows: Rows,
): Change[] =>
  inEachColumn(columns, existing, rows, ({ format }, cells): Change[] =>
    format === undefined
      ? []
      : [{ type: "format", sheet: existing.sheet, range: rangeAddress(cells), style: format }],
  );

/** The dropdowns and prompts below the header row: all that pasting destroys. */
export const bodyValidations = <Header extends string>(
  columns: Columns<Header, never>,
  existing: ExistingTable,
): Change[] =>
  inEachColumn(columns, existing, bodyOf(existing), ({ validation }, cells): Change[] =>
    validation === undefined
      ? []
      : [
          {
            type: "validate",
            sheet: existing.sheet,
            range: rangeAddress(cells),
            validation: validation(`$${cellAddress(cells.top, cells.left)}`),
          },
        ],
  );

type Rows = Pick<CellRange, "top" | "bottom">;
const bodyOf = ({ range: { top, bottom } }: ExistingTable): Rows => ({ top: top + 1, bottom });

function inEachColumn<Header extends string>(
  columns: Columns<Header, never>,
  existing: ExistingTable,
  rows: Rows,
  changesOf: (column: TableColumn<Header, never>, cells: CellRange) => Change[],
): Change[] {
  const positions = columnPositions(columns, existing);
  return columns.flatMap((column) => {
    const position = positions[column.header];
    return position === undefined ? [] : changesOf(column, { ...rows, left: position, right: position });
  });
}

/** Widths in points, from a column of the sheet on, counted from 0. */
export const columnWidths = (sheet: string, widths: readonly number[], from = 0): Change[] =>
  widths.map((points, i) => {
    const letters = columnLetters(from + i);
    return { type: "column width", sheet, columns: `${letters}:${letters}`, points };
  });

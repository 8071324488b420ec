import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRowData,
  type Nullable,
} from "@univerjs/core";
import type { CellContent, PrintSetup, SheetContent, WorkbookContent } from "../files/workbook-content";
import type { Json } from "../host/excel-object";
import { contentOf } from "./cell-data";
import { linkOf } from "./links";
import { toCellRange } from "./univer-ranges";
import { toPoints } from "./workbook-snapshot";
import { ownFormat } from "./styles";
import type { UniverGrid } from "./univer-grid";

/** The workbook on the screen as plain data, with what add-ins keep in it. */
export const toWorkbookContent = (
  grid: UniverGrid,
  {
    settings,
    printOf,
  }: { readonly settings: Readonly<Record<string, Json>>; readonly printOf: (sheet: string) => PrintSetup },
): WorkbookContent => ({
  sheets: grid.sheets().map(({ id, name, visibility }) => ({
    name,
    visibility,
    names: grid.namesOfSheet(id),
    cells: cellsOf(grid, id),
    ...rowsAndColumnsOf(grid, id),
    isProtected: grid.isProtected(id),
    print: printOf(id),
    tables: grid
      .tables()
      .filter(({ range }) => range.sheet === id)
      .map(({ id: table, name: called, range, style }) => {
        const filters = grid.tableFilters.of(table);
        return { name: called, range, style, ...(filters.length > 0 && { filters }) };
      }),
    validations: grid.validations.list(id),
    conditionalFormats: grid.conditionalFormats.list(id),
  })),
  inFront: grid.sheets().find(({ id }) => id === grid.activeSheet())?.name,
  names: grid.names(),
  settings,
});

function cellsOf(grid: UniverGrid, sheet: string): CellContent[] {
  const cells: CellContent[] = [];
  grid.engine
    .sheet(sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const style = grid.formats.style(cell);
      const formula = grid.cells.formula(sheet, row, column, cell);
      const note = noteOf(cell);
      const link = linkOf(cell);
      const content = {
        row,
        column,
        value: contentOf(cell),
        ...(formula && { formula }),
        ...(formula && cell?.custom?.["isArray"] === true && { isArray: true }),
        ...(style && { format: ownFormat(style) }),
        ...(note && { note }),
        ...(link && { link }),
      };
      if (content.value !== "" || formula || style || note || link) cells.push(content);
    });
  return cells;
}

/** Univer draws no notes here; a file's notes travel along with their cells. */
function noteOf(cell: Nullable<ICellData>): string | undefined {
  const note: unknown = cell?.custom?.["note"];
  return typeof note === "string" ? note : undefined;
}

function rowsAndColumnsOf(
  grid: UniverGrid,
  sheet: string,
): Pick<
  SheetContent,
  | "merges"
  | "columnWidths"
  | "columnFormats"
  | "rowHeights"
  | "fittedHeights"
  | "hiddenRows"
  | "hiddenColumns"
  | "frozen"
> {
  const { mergeData, rowData, columnData, freeze } = grid.engine.sheet(sheet).getConfig();
  const columns = numbered<Partial<IColumnData>>(columnData);
  const rows = numbered<Partial<IRowData>>(rowData);
  const hidden = (lines: readonly (readonly [number, { hd?: BooleanNumber }])[]) =>
    lines.filter(([, { hd }]) => hd === BooleanNumber.TRUE).map(([index]) => index);
  return {
    merges: mergeData.map(toCellRange),
    columnWidths: new Map(
      columns.flatMap(([column, { w }]) => (w === undefined ? [] : [[column, toPoints(w)]])),
    ),
    columnFormats: new Map(
      columns.flatMap(([column, { s }]) => {
        const pattern = grid.formats.style({ s })?.n?.pattern;
        return pattern === undefined ? [] : [[column, pattern]];
      }),
    ),
    rowHeights: new Map(
      rows.flatMap(([row, { h, ia }]) =>
        h === undefined || ia !== BooleanNumber.FALSE ? [] : [[row, toPoints(h)]],
      ),
    ),
    fittedHeights: new Map(
      rows.flatMap(([row, { ah, ia }]) =>
        ah === undefined || ia === BooleanNumber.FALSE ? [] : [[row, toPoints(ah)]],
      ),
    ),
    hiddenRows: [...new Set([...hidden(rows), ...filteredRows(grid, sheet)])].sort((a, b) => a - b),
    hiddenColumns: hidden(columns),
    frozen: { rows: Math.max(freeze.ySplit, 0), columns: Math.max(freeze.xSplit, 0) },
  };
}

/** A file says of the rows that a filter leaves out that they are hidden. */
const filteredRows = (grid: UniverGrid, sheet: string): number[] =>
  grid
    .tables()
    .filter(({ range }) => range.sheet === sheet)
    .flatMap(({ range: { top, bottom } }) => Array.from({ length: bottom - top }, (_, i) => top + 1 + i))
    .filter((row) => grid.rowFiltered(sheet, row));

/** Univer's types for what it keeps by row or column say too little. */
const numbered = <Line>(lines: Readonly<Record<number, Line | undefined>>): (readonly [number, Line])[] =>
  Object.entries(lines).flatMap(([index, line]) => (line ? [[Number(index), line] as const] : []));

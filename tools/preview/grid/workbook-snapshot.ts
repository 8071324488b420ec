import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IObjectMatrixPrimitiveType,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import type { CellContent, SheetContent, WorkbookContent } from "../files/workbook-content";
import { cellData, textData } from "./cell-data";
import { toUniverRange } from "./univer-ranges";
import { FONT, FONT_SIZE, toStyle } from "./styles";

/** Points, as Excel measures, to the pixels of Univer. */
export const toPixels = (points: number): number => Math.round((points * 96) / 72);
export const toPoints = (pixels: number): number => (pixels * 72) / 96;

const ROWS = 400;
const COLUMNS = 40;
/** What Univer makes of a row of the standard font when it fits one to its cells. */
const ROW_HEIGHT = 22;
const COLUMN_WIDTH = 72;

/** The id of a sheet as Excel gives one; Office.js wants it in this shape for its events. */
export const sheetId = (index: number): string =>
  `{00000000-0001-0000-${index.toString(16).padStart(4, "0")}-000000000000}`.toUpperCase();

/** An empty sheet as Univer has it. */
export const sheetSnapshot = (id: string, name: string): Partial<IWorksheetData> => ({
  id,
  name,
  rowCount: ROWS,
  columnCount: COLUMNS,
  defaultRowHeight: ROW_HEIGHT,
  defaultColumnWidth: COLUMN_WIDTH,
});

function contentsOf(cells: readonly CellContent[]): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const { row, column, value, formula, isArray, format, note, link } of cells) {
    // What begins with "=" and is no formula is a text.
    const isText = typeof value === "string" && value.startsWith("=");
    const { v, t } = isText ? textData(value) : cellData(value);
    (matrix[row] ??= {})[column] = {
      ...(v !== null && { v, t }),
      ...(formula && { f: formula }),
      ...(format && { s: toStyle(format) }),
      ...((note !== undefined || link !== undefined || isArray === true) && {
        custom: { ...(note && { note }), ...(link && { link }), ...(isArray && { isArray }) },
      }),
    };
  }
  return matrix;
}

function rowsOf(content: SheetContent): Record<number, Partial<IRowData>> {
  const { rowHeights, fittedHeights, hiddenRows, tables } = content;
  // A filter hides them again, and shows them once it is taken away.
  const isFiltered = (row: number): boolean =>
    tables.some(({ filters, range: { top, bottom } }) => filters && row > top && row <= bottom);
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, points] of rowHeights) rows[row] = { h: toPixels(points), ia: BooleanNumber.FALSE };
  for (const [row, points] of fittedHeights) rows[row] = { ah: toPixels(points), ia: BooleanNumber.TRUE };
  for (const row of hiddenRows) if (!isFiltered(row)) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function columnsOf({
  columnWidths,
  columnFormats,
  hiddenColumns,
}: SheetContent): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [column, points] of columnWidths) columns[column] = { w: toPixels(points) };
  for (const [column, numberFormat] of columnFormats)
    columns[column] = { ...columns[column], s: toStyle({ numberFormat }) };
  for (const column of hiddenColumns) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}

function sheetWith(id: string, content: SheetContent): Partial<IWorksheetData> {
  const last = (pick: (cell: CellContent) => number) =>
    content.cells.reduce((max, cell) => Math.max(max, pick(cell)), 0);
  const { rows, columns } = content.frozen;
  return {
    ...sheetSnapshot(id, content.name),
    rowCount: Math.max(ROWS, last((cell) => cell.row) + 100),
    columnCount: Math.max(COLUMNS, last((cell) => cell.column) + 10),
    hidden: content.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    cellData: contentsOf(content.cells),
    rowData: rowsOf(content),
    columnData: columnsOf(content),
    mergeData: content.merges.map(toUniverRange),
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
  };
}

/** The cells and the shape of a workbook, as Univer opens it; the rest is added to the open grid. */
export function workbookSnapshot({ sheets }: WorkbookContent): IWorkbookData {
  const ids = sheets.map((_, index) => sheetId(index + 1));
  return {
    id: "workbook",
    name: "Workbook",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    defaultStyle: { ff: FONT, fs: FONT_SIZE },
    sheetOrder: ids,
    sheets: Object.fromEntries(
      sheets.map((content, index) => {
        const id = sheetId(index + 1);
        return [id, sheetWith(id, content)];
      }),
    ),
  };
}

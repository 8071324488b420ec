import {
  type CellRange,
  columnLetters,
  parseRange,
  type RowNumber,
  rowNumber,
  type CellPosition,
} from "../spreadsheet/address";
import { type Cell, normalised, trimmed } from "../spreadsheet/cell";
import { COLUMNS, type ColumnKey, indexOf } from "./columns";
import { type Band, BAND_NAMES, type BandName, findBand, STANDARD_BAND } from "./band";
import { cellAt, type SheetCells } from "../spreadsheet/sheet-cells";
import { namesOn } from "../spreadsheet/defined-names";
import { formulaOf } from "../spreadsheet/same-name";

export const CASE_LIST_SHEET = "Case list";
export const CASE_LIST_TABLE = "CaseList";
export const CODES_SHEET = "Codes";

export { BAND_NAMES, type BandName, COUNTS, type CountKey } from "./band";

/** Where the case list stands in its workbook. */
export interface ListLayout {
  readonly sheet: string;
  /** The table, its header row first. */
  readonly table: CellRange;
  /** Each list column's column on the sheet; undefined where no header says it. */
  readonly columns: readonly (number | undefined)[];
  readonly band: Band;
  /** Cells of the band that are gone: `band` says where Repair puts them. Left out where there are none. */
  readonly lost?: readonly BandName[];
  /** The header row is switched off: `table` begins with the row above the cases. Left out where it is shown. */
  readonly isHeaderless?: true;
  /** Headers of the table that are none of the list's, with their columns on the sheet; left out where there are none. */
  readonly others?: readonly { readonly header: string; readonly column: number }[];
  /** Headers right beside the table, which was made narrower; left out where there are none. */
  readonly beside?: readonly { readonly header: string; readonly column: number }[];
  /** A list of somebody else's, read by a match where it stands: it has no band, and no grid help of ours. */
  readonly isInPlace?: true;
}

/** Rows that set-up makes: the hundred. */
const ROWS = 100;
const HEADER_ROW = 4;

/** Where set-up puts the list: headers in row 5, the hundred in rows 6 to 105. */
export const STANDARD_LAYOUT: ListLayout = {
  sheet: CASE_LIST_SHEET,
  table: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + ROWS, right: COLUMNS.length - 1 },
  columns: COLUMNS.map(({ index }) => index),
  band: STANDARD_BAND,
};

/**
 * The list's place, from what one reading found: columns by their headers (a moved column is followed, one
 * whose header is gone is missing), the band by its names, and by what `cells` say of those that have lost theirs.
 */
export function listLayout(
  sheet: string,
  table: CellRange,
  headers: readonly Cell[],
  names: ReadonlyMap<string, string>,
  cells: SheetCells = { top: 0, left: 0, values: [] },
): ListLayout {
  const at = new Map<string, number>();
  headers.forEach((header, i) => {
    const text = normalised(header);
    if (!at.has(text)) at.set(text, table.left + i);
  });
  const { band, lost } = findBand(namedPositions(sheet, names), cells, table);
  const columns = COLUMNS.map(({ header }) => at.get(normalised(header)));
  const others = headers
    .map((header, i) => ({ header: trimmed(header), column: table.left + i }))
    .filter(({ column }) => !columns.includes(column));
  const beside = columns.includes(undefined) ? headersBeside(table, cells) : [];
  return {
    sheet,
    table,
    columns,
    band,
    ...(lost.length > 0 && { lost }),
    ...(others.length > 0 && { others }),
    ...(beside.length > 0 && { beside }),
  };
}

/** The cells of the header row that follow on the table, as far as something stands in them. */
function headersBeside(
  { top, left, right }: CellRange,
  cells: SheetCells,
): NonNullable<ListLayout["beside"]> {
  const from = (first: number, step: 1 | -1): { header: string; column: number }[] => {
    const header = trimmed(cellAt(cells, top, first));
    return header === "" ? [] : [{ header, column: first }, ...from(first + step, step)];
  };
  return [...from(right + 1, 1), ...from(left - 1, -1)];
}

/** The band's cells that have their names, on this sheet. */
export function namedPositions(
  sheet: string,
  names: ReadonlyMap<string, string>,
): Map<BandName, CellPosition> {
  const there = namesOn(sheet, names);
  return new Map(
    BAND_NAMES.flatMap((name): [BandName, CellPosition][] => {
      const cell = parseRange(formulaOf(there, name) ?? "");
      return cell ? [[name, { row: cell.top, column: cell.left }]] : [];
    }),
  );
}

/** From the sheet's corner to the last of the band's cells, and to where set-up puts the band. */
export function bandReach({ band }: ListLayout): CellRange {
  const cells = [...Object.values(band), ...Object.values(STANDARD_BAND)];
  return {
    top: 0,
    left: 0,
    bottom: Math.max(...cells.map(({ row }) => row)),
    right: Math.max(...cells.map(({ column }) => column)),
  };
}

/** First row of the body, from 0. */
export const firstRow = (layout: ListLayout): number => layout.table.top + 1;

/** The sheet's row of a case, as Excel numbers it. */
export const rowOf = (layout: ListLayout, caseIndex: number): RowNumber =>
  rowNumber(layout.table.top + caseIndex + 2);

/** A column's cells in the body, or undefined where the column is missing. */
export function columnRange(layout: ListLayout, key: ColumnKey): CellRange | undefined {
  const column = layout.columns[indexOf(key)];
  if (column === undefined) return undefined;
  return { top: firstRow(layout), bottom: layout.table.bottom, left: column, right: column };
}

/** The letters of a list column on its sheet; where it is missing, of the place set-up would give it. */
export const lettersOf = (layout: ListLayout, index: number): string =>
  columnLetters(layout.columns[index] ?? layout.table.left + index);

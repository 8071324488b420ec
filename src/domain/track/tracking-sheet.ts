import { type CellRange, rangeAddress, cellAddress, columnLetters } from "../spreadsheet/address";
import type { Cell } from "../spreadsheet/cell";
import { CODE_LISTS } from "../case-list/codes";
import { DATE_FORMAT } from "../case-list/grid/case-list-sheet";
import type { Change } from "../spreadsheet/change";
import { codesSheet } from "../case-list/grid/codes-sheet";
import { rowsBelow } from "../spreadsheet/rows-below";
import { CODES_SHEET } from "../case-list/list-layout";
import { namesOn } from "../spreadsheet/defined-names";
import { counted } from "../case-list/wording";
import { rowUnder, type ExistingTable } from "../spreadsheet/existing-table";
import { dueFormula, rowCells } from "./sheet-formulas";
import { type FreshRow, freshRows } from "./standard-rows";
import { isChosen, type SelectedCase, theTen } from "../choose/selected-cases/the-ten";
import { bandLooks, fillBand, nameBand } from "./timetable-band";
import { type TimetablePositions, timetablePositions } from "./timetable";
import { TRACKING_CODE_LISTS } from "./tracking-codes";
import { timetablePrompts, trackingGrid } from "./tracking-grid";
import {
  readTracking,
  TRACKING_HEADERS,
  TRACKING_SHEET,
  TRACKING_TABLE,
  type TrackingColumns,
  trackingColumns,
  type TrackingHeader,
  type TrackingRow,
} from "./tracking";

/** What a workbook has already. */
export interface WorkbookHas {
  readonly sheets: readonly string[];
  readonly names: ReadonlyMap<string, string>;
}

const HEADER_ROW = 6;
const WIDTHS: Readonly<Record<TrackingHeader, number>> = {
  "Case number": 84,
  Step: 138,
  "Agency or person": 138,
  Requested: 90,
  Due: 90,
  Done: 90,
  Outcome: 108,
  Notes: 180,
};
const TEXT = { numberFormat: "@", wrap: true, vertical: "Top" } as const;
const DATE = { numberFormat: DATE_FORMAT, horizontal: "Left", vertical: "Top" } as const;
const FORMATS: Readonly<Record<TrackingHeader, typeof TEXT | typeof DATE>> = {
  "Case number": TEXT,
  Step: TEXT,
  "Agency or person": TEXT,
  Requested: DATE,
  Due: DATE,
  Done: DATE,
  Outcome: TEXT,
  Notes: TEXT,
};
const NOWHERE: ExistingTable = {
  sheet: TRACKING_SHEET,
  range: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right: TRACKING_HEADERS.length - 1 },
  cells: { top: HEADER_ROW, left: 0, values: [TRACKING_HEADERS] },
};

/** The sheet for the ten, made new: timetable on top, a row for each thing to be done below. */
export function newTrackingSheet(selected: readonly SelectedCase[], workbook: WorkbookHas): Change[] {
  const sheet = TRACKING_SHEET;
  const columns = trackingColumns(NOWHERE);
  const spots = timetablePositions(new Map());
  const fresh = freshRows(theTen(selected), new Map());
  const range: CellRange = { ...NOWHERE.range, bottom: HEADER_ROW + Math.max(1, fresh.length) };
  const rows = rowsOfFresh(fresh, NOWHERE, columns, spots);
  return [
    { type: "add sheet", sheet },
    ...codes(workbook),
    ...rowFormats(sheet, range, columns),
    ...bandLooks(sheet, spots),
    ...fillBand(NOWHERE, spots),
    {
      type: "write",
      sheet,
      range: rangeAddress({ ...range, bottom: HEADER_ROW + rows.length }),
      cells: [[...TRACKING_HEADERS], ...rows],
    },
    { type: "add table", sheet, range: rangeAddress(range), table: TRACKING_TABLE },
    {
      type: "format",
      sheet,
      range: rangeAddress({ ...range, bottom: range.top }),
      style: { fill: "1F3864", colour: "FFFFFF", bold: true, wrap: true, vertical: "Top" },
    },
    ...nameBand(sheet, workbook.names, spots),
    ...timetablePrompts(sheet, spots),
    ...trackingGrid({ sheet, range }, columns, spots, goneNumbers(selected)),
    ...TRACKING_HEADERS.map((header, i): Change => ({
      type: "column width",
      sheet,
      columns: `${columnLetters(i)}:${columnLetters(i)}`,
      points: WIDTHS[header],
    })),
    { type: "freeze", sheet, rows: HEADER_ROW + 1, columns: 1 },
    { type: "print setup", sheet, titleRows: `$1:$${HEADER_ROW + 1}` },
    { type: "show", sheet, cell: "A1" },
  ];
}

/** What bringing the sheet up to date comes to. */
export interface TrackingUpdate {
  readonly changes: readonly Change[];
  readonly added: number;
  /** Rows of people's own that had no due date. */
  readonly dated: number;
}

/**
 * Adds the rows that the ten lack, below the others, and makes dropdowns and highlighting anew. No cell that has
 * something in it is changed. Returns a sentence instead where a column that this needs is gone.
 */
export function updateTrackingSheet(
  selected: readonly SelectedCase[],
  existing: ExistingTable,
  workbook: WorkbookHas,
): TrackingUpdate | string {
  const { sheet, range } = existing;
  const columns = trackingColumns(existing);
  const lost = (["Case number", "Step", "Agency or person"] as const).find(
    (header) => columns[header] === undefined,
  );
  if (lost !== undefined)
    return `The table on the sheet ${sheet} has no column ${lost}. Put the header back, then press Make the tracking sheet again.`;
  const names = namesOn(sheet, workbook.names);
  const { rows: standing, rowsOf, positions } = readTracking(existing, names, selected);
  const undated = withoutDue(standing, columns, positions);
  const fresh = freshRows(theTen(selected), rowsOf);
  const rows = rowsOfFresh(fresh, existing, columns, positions);
  const grown: CellRange = { ...range, bottom: range.bottom + rows.length };
  return {
    changes: [
      ...codes(workbook),
      ...fillBand(existing, positions),
      ...nameBand(sheet, workbook.names, positions),
      ...undated.map(({ range, formula }): Change => ({ type: "write", sheet, range, cells: [[formula]] })),
      ...rowsBelow(existing, TRACKING_TABLE, rows, {
        looks: rowFormats(sheet, { ...grown, top: range.bottom }, columns),
      }),
      ...timetablePrompts(sheet, positions),
      ...trackingGrid({ sheet, range: grown }, columns, positions, goneNumbers(selected)),
      { type: "show", sheet, cell: "A1" },
    ],
    added: rows.length,
    dated: undated.length,
  };
}

/** Rows that people added and that are due by a rule, but whose cell Due is empty. */
function withoutDue(
  rows: readonly TrackingRow[],
  columns: TrackingColumns,
  spots: TimetablePositions,
): { readonly range: string; readonly formula: string }[] {
  const due = columns.Due;
  if (due === undefined) return [];
  return rows
    .filter(({ step, cells }) => step !== undefined && step !== "Chaser" && cells.Due === "")
    .map(({ row }) => ({
      range: cellAddress(row - 1, due),
      formula: dueFormula(rowCells(columns, row), spots),
    }));
}

/** "50 rows for 10 cases". */
export const madeWords = (selected: readonly SelectedCase[]): string => {
  const ten = theTen(selected);
  return `${counted(freshRows(ten, new Map()).length, "row")} for ${counted(ten.length, "case")}`;
};

const codes = ({ sheets, names }: WorkbookHas): Change[] => [
  ...(sheets.includes(CODES_SHEET) ? [] : [{ type: "add sheet", sheet: CODES_SHEET } as const]),
  ...codesSheet(names, TRACKING_CODE_LISTS, CODE_LISTS.length),
];

/** Case numbers that were of the ten and are not now. */
export const goneNumbers = (selected: readonly SelectedCase[]): string[] =>
  selected
    .filter((one) => !isChosen(one) && one.status.toLowerCase() !== "reserve")
    .map(({ caseNumber }) => caseNumber);

/** Formats of the body's columns; text stays text, so that 0071 stays 0071. */
export function rowFormats(sheet: string, table: CellRange, columns: TrackingColumns): Change[] {
  return TRACKING_HEADERS.flatMap((header): Change[] => {
    const at = columns[header];
    if (at === undefined) return [];
    const range = rangeAddress({ top: table.top + 1, bottom: table.bottom, left: at, right: at });
    return [{ type: "format", sheet, range, style: FORMATS[header] }];
  });
}

/** The cells of rows to be made below the table. */
const rowsOfFresh = (
  fresh: readonly FreshRow[],
  existing: ExistingTable,
  columns: TrackingColumns,
  spots: TimetablePositions,
): (Cell | null)[][] =>
  fresh.map(({ caseNumber, step, agency }, i) =>
    rowUnder<TrackingHeader>(existing, {
      "Case number": caseNumber,
      Step: step,
      "Agency or person": agency,
      Due: dueFormula(rowCells(columns, existing.range.bottom + 2 + i), spots),
    }),
  );

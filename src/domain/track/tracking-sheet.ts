import { type Block, blockAddress, cellAddress, columnLetters } from "../spreadsheet/address";
import type { Cell } from "../spreadsheet/cell";
import { CODE_LISTS } from "../case-list/codes";
import { DATE_FORMAT } from "../case-list/grid/case-list-sheet";
import type { Change } from "../spreadsheet/change";
import { codesSheet } from "../case-list/grid/codes-sheet";
import { rowsBelow } from "../spreadsheet/rows-below";
import { CODES_SHEET } from "../case-list/list-layout";
import { namesOn } from "../spreadsheet/defined-names";
import { counted } from "../case-list/wording";
import { rowUnder, type WrittenTable } from "../spreadsheet/existing-table";
import { dueFormula, rowCells } from "./sheet-formulas";
import { type FreshRow, freshRows } from "./standard-rows";
import { isChosen, type SelectedCase, theTen } from "../choose/selected-cases/the-ten";
import { bandLooks, fillBand, nameBand } from "./timetable-band";
import { type TimetableSpots, timetableSpots } from "./timetable";
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
const NOWHERE: WrittenTable = {
  sheet: TRACKING_SHEET,
  table: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right: TRACKING_HEADERS.length - 1 },
  cells: { top: HEADER_ROW, left: 0, values: [TRACKING_HEADERS] },
};

/** The sheet for the ten, made new: timetable on top, a row for each thing to be done below. */
export function newTrackingSheet(selected: readonly SelectedCase[], workbook: WorkbookHas): Change[] {
  const sheet = TRACKING_SHEET;
  const columns = trackingColumns(NOWHERE);
  const spots = timetableSpots(new Map());
  const fresh = freshRows(theTen(selected), new Map());
  const table: Block = { ...NOWHERE.table, bottom: HEADER_ROW + Math.max(1, fresh.length) };
  const rows = rowsOfFresh(fresh, NOWHERE, columns, spots);
  return [
    { do: "add sheet", sheet },
    ...codes(workbook),
    ...rowFormats(sheet, table, columns),
    ...bandLooks(sheet, spots),
    ...fillBand(NOWHERE, spots),
    {
      do: "write",
      sheet,
      range: blockAddress({ ...table, bottom: HEADER_ROW + rows.length }),
      cells: [[...TRACKING_HEADERS], ...rows],
    },
    { do: "add table", sheet, range: blockAddress(table), table: TRACKING_TABLE },
    {
      do: "format",
      sheet,
      range: blockAddress({ ...table, bottom: table.top }),
      as: { fill: "1F3864", colour: "FFFFFF", bold: true, wrap: true, vertical: "Top" },
    },
    ...nameBand(sheet, workbook.names, spots),
    ...timetablePrompts(sheet, spots),
    ...trackingGrid({ sheet, table }, columns, spots, goneNumbers(selected)),
    ...TRACKING_HEADERS.map((header, i): Change => ({
      do: "column width",
      sheet,
      columns: `${columnLetters(i)}:${columnLetters(i)}`,
      points: WIDTHS[header],
    })),
    { do: "freeze", sheet, rows: HEADER_ROW + 1, columns: 1 },
    { do: "print setup", sheet, titleRows: `$1:$${HEADER_ROW + 1}` },
    { do: "show", sheet, cell: "A1" },
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
  written: WrittenTable,
  workbook: WorkbookHas,
): TrackingUpdate | string {
  const { sheet, table } = written;
  const columns = trackingColumns(written);
  const lost = (["Case number", "Step", "Agency or person"] as const).find(
    (header) => columns[header] === undefined,
  );
  if (lost !== undefined)
    return `The table on the sheet ${sheet} has no column ${lost}. Put the header back, then press Make the tracking sheet again.`;
  const names = namesOn(sheet, workbook.names);
  const { rows: standing, rowsOf, spots } = readTracking(written, names, selected);
  const undated = withoutDue(standing, columns, spots);
  const fresh = freshRows(theTen(selected), rowsOf);
  const rows = rowsOfFresh(fresh, written, columns, spots);
  const grown: Block = { ...table, bottom: table.bottom + rows.length };
  return {
    changes: [
      ...codes(workbook),
      ...fillBand(written, spots),
      ...nameBand(sheet, workbook.names, spots),
      ...undated.map(({ range, formula }): Change => ({ do: "write", sheet, range, cells: [[formula]] })),
      ...rowsBelow(written, TRACKING_TABLE, rows, {
        looks: rowFormats(sheet, { ...grown, top: table.bottom }, columns),
      }),
      ...timetablePrompts(sheet, spots),
      ...trackingGrid({ sheet, table: grown }, columns, spots, goneNumbers(selected)),
      { do: "show", sheet, cell: "A1" },
    ],
    added: rows.length,
    dated: undated.length,
  };
}

/** Rows that people added and that are due by a rule, but whose cell Due is empty. */
function withoutDue(
  rows: readonly TrackingRow[],
  columns: TrackingColumns,
  spots: TimetableSpots,
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
  ...(sheets.includes(CODES_SHEET) ? [] : [{ do: "add sheet", sheet: CODES_SHEET } as const]),
  ...codesSheet(names, TRACKING_CODE_LISTS, CODE_LISTS.length),
];

/** Case numbers that were of the ten and are not now. */
export const goneNumbers = (selected: readonly SelectedCase[]): string[] =>
  selected
    .filter((one) => !isChosen(one) && one.status.toLowerCase() !== "reserve")
    .map(({ caseNumber }) => caseNumber);

/** Formats of the body's columns; text stays text, so that 0071 stays 0071. */
export function rowFormats(sheet: string, table: Block, columns: TrackingColumns): Change[] {
  return TRACKING_HEADERS.flatMap((header): Change[] => {
    const at = columns[header];
    if (at === undefined) return [];
    const range = blockAddress({ top: table.top + 1, bottom: table.bottom, left: at, right: at });
    return [{ do: "format", sheet, range, as: FORMATS[header] }];
  });
}

/** The cells of rows to be made below the table. */
const rowsOfFresh = (
  fresh: readonly FreshRow[],
  written: WrittenTable,
  columns: TrackingColumns,
  spots: TimetableSpots,
): (Cell | null)[][] =>
  fresh.map(({ caseNumber, step, agency }, i) =>
    rowUnder<TrackingHeader>(written, {
      "Case number": caseNumber,
      Step: step,
      "Agency or person": agency,
      Due: dueFormula(rowCells(columns, written.table.bottom + 2 + i), spots),
    }),
  );

import { parseRange } from "../../../src/domain/spreadsheet/address";
import type { SheetCells } from "../../../src/domain/spreadsheet/sheet-cells";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import { type SerialDate, serialOf } from "../../../src/domain/spreadsheet/dates";
import type { Change } from "../../../src/domain/spreadsheet/change";
import type { FlaggedCase } from "../../../src/domain/choose/selected-cases/flagged-cases";
import { type TimetableCell, timetablePositions } from "../../../src/domain/track/timetable/timetable";
import { headersOf } from "../../../src/domain/spreadsheet/sheet-table";
import { readTracking, type Tracking } from "../../../src/domain/track/tracking";
import { TRACKING, type TrackingHeader } from "../../../src/domain/track/tracking-sheet/tracking-table";
import type { ExistingTable } from "../../../src/domain/spreadsheet/existing-table";

export const TRACKING_HEADERS = headersOf(TRACKING.columns);

/** 1 to 30 June 2006; the 5th, 12th, 19th and 26th are Mondays. */
export const june = (day: number): SerialDate => serialOf(2006, 6, day);
export const july = (day: number): SerialDate => serialOf(2006, 7, day);

/** Cells of a row by header; what is not named is empty. */
export type RowCells = Readonly<Partial<Record<TrackingHeader, Cell>>>;
export type DateCells = Readonly<Partial<Record<TimetableCell, Cell>>>;

export const flaggedCase = (caseNumber: string, status = "Chosen"): FlaggedCase => ({
  caseNumber,
  number: caseNumber.toLowerCase(),
  group: "LAC",
  status,
});

const CASE_1001 = flaggedCase("1001");

/** The five rows that every case has. */
export const standardRows = (caseNumber: string, cells: RowCells = {}): RowCells[] =>
  [
    ["Leaflets and consent forms", "Parents or carers"],
    ["Leaflets and consent forms", "Child or young person"],
    ["Questionnaire", "Lead professional"],
    ["Questionnaire", "Social care"],
    ["Case file", "Social care"],
  ].map(([step = "", agency = ""]) => ({
    "Case number": caseNumber,
    Step: step,
    "Agency or person": agency,
    ...cells,
  }));

/** The three rows that belong to no case. */
export const areaRowCells = (cells: RowCells = {}): RowCells[] =>
  ["Secure storage and central point", "Access to electronic records", "Liaison person’s role"].map(
    (item) => ({
      "Case number": "Area",
      Step: "Setting up",
      "Agency or person": item,
      ...cells,
    }),
  );

const HEADER_ROW = 6;

/** A tracking sheet as it is made, headers in row 7, with these rows and dates. */
export function writtenTracking(
  rows: readonly RowCells[],
  dates: DateCells = {},
  headers: readonly string[] = TRACKING_HEADERS,
): ExistingTable {
  const values: Cell[][] = Array.from({ length: HEADER_ROW + 1 + rows.length }, () =>
    Array.from({ length: headers.length }, (): Cell => ""),
  );
  const positions = timetablePositions(new Map());
  for (const [name, cell] of Object.entries(dates)) {
    const position = Object.entries(positions).find(([other]) => other === name)?.[1];
    if (position) values[position.row]?.splice(position.column, 1, cell);
  }
  values[HEADER_ROW] = [...headers];
  rows.forEach((row, i) => {
    values[HEADER_ROW + 1 + i] = headers.map(
      (header) => Object.entries(row).find(([other]) => other === header)?.[1] ?? "",
    );
  });
  return {
    sheet: "Tracking",
    range: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + rows.length, right: headers.length - 1 },
    cells: { top: 0, left: 0, values },
  };
}

/** The same, read. Where no case is named, 1001 is the only one of the ten. */
export const aTracking = (
  rows: readonly RowCells[],
  dates: DateCells = {},
  flagged: readonly FlaggedCase[] = [CASE_1001],
): Tracking => readTracking(writtenTracking(rows, dates), new Map(), flagged);

/** What changes write on a sheet, by cell: "F8" → 38881. Cells left alone are left out. */
export function cellsWritten(changes: readonly Change[], sheet = "Tracking"): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const change of changes) {
    if (change.type !== "write" || change.sheet !== sheet) continue;
    const range = parseRange(change.range);
    change.cells.forEach((row, i) => {
      row.forEach((cell, j) => {
        if (cell === null || !range) return;
        cells[`${String.fromCharCode(65 + range.left + j)}${range.top + i + 1}`] = cell;
      });
    });
  }
  return cells;
}

/** A sheet's cells from A1 on. */
export const sheet = (values: readonly (readonly Cell[])[]): SheetCells => ({ top: 0, left: 0, values });

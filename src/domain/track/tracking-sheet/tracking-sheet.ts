import { cellAddress } from "../../spreadsheet/address";
import type { Change } from "../../spreadsheet/change";
import { namesOn, type SheetsAndNames } from "../../spreadsheet/defined-names";
import type { SerialDate } from "../../spreadsheet/dates";
import type { ExistingTable } from "../../spreadsheet/existing-table";
import { columnPositions, requireColumns } from "../../spreadsheet/sheet-table";
import { addedRows, blankTable, newTable } from "../../spreadsheet/write-table";
import { caseNumber as numberOf } from "../../case-list/case";
import { counted } from "../../case-list/wording";
import { type FlaggedCase, trackedAmong } from "../../choose/selected-cases/flagged-cases";
import { dueFormula, isDueKnown, keepDueDates } from "./due-date";
import { rowCells } from "./tracking-formulas";
import { missingCaseRows, missingRowsOf, type MissingRow } from "./standard-rows";
import { bandStyles, fillBand, nameBand, timetablePrompts } from "../timetable/timetable-band";
import { dayAfterChoice, type TimetablePositions, timetablePositions } from "../timetable/timetable";
import { readTracking, type Tracking, type TrackingRow } from "../tracking";
import { trackingCodes } from "./tracking-codes";
import { todayHighlight, trackingGrid, trackingHighlights } from "./tracking-grid";
import { type NewTrackingRow, TRACKING, type TrackingColumns } from "./tracking-table";

/** The sheet for the ten, made new: timetable on top, a row for each thing to be done below. */
export function newTrackingSheet(flagged: readonly FlaggedCase[], workbook: SheetsAndNames): Change[] {
  const { sheet, columns, headerRow } = TRACKING;
  const blank = blankTable(TRACKING);
  const positions = timetablePositions(new Map());
  const missing = missingRowsOf(trackedAmong(flagged), new Map());
  const rows = withDue(missing, headerRow + 2, columnPositions(columns, blank), positions);
  const range = { ...blank.range, bottom: headerRow + Math.max(1, rows.length) };
  return [
    { type: "add sheet", sheet },
    ...trackingCodes(workbook),
    ...bandStyles(sheet, positions),
    ...fillBand(blank, positions),
    ...nameBand(sheet, workbook.names, positions),
    ...timetablePrompts(sheet, positions),
    ...newTable(TRACKING, rows),
    ...trackingHighlights({ ...blank, range }, positions, flagged),
    ...todayHighlight(blank, positions),
    { type: "show", sheet, cell: "A1" },
  ];
}

/** What bringing the sheet up to date comes to. */
export interface TrackingUpdate {
  readonly changes: readonly Change[];
  readonly added: number;
  /** Those of them that somebody had deleted or changed: their case has others. What they held is not known. */
  readonly back: readonly MissingRow[];
  /** The day from which what is due in them counts; undefined where it is due as all else is. */
  readonly cameIn: SerialDate | undefined;
  /** Rows in which Due was empty and is worked out now. */
  readonly dated: number;
}

/**
 * Adds the rows that the ten lack, below the others, and makes dropdowns and highlighting anew. No cell that has
 * something in it is changed. Throws CannotDo where a column that this needs is gone.
 */
export function updateTrackingSheet(
  flagged: readonly FlaggedCase[],
  existing: ExistingTable,
  workbook: SheetsAndNames,
): TrackingUpdate {
  const { sheet, range } = existing;
  const names = namesOn(sheet, workbook.names);
  const tracking = readTracking(existing, names, flagged);
  const { columns, rowsOf, positions } = tracking;
  requireColumns(sheet, columns, ["Case number", "Step", "Agency or person"], TRACKING.press);
  const withoutDue = rowsWithoutDue(tracking);
  const dueDates = dueDatesOf(withoutDue, tracking);
  const cameIn = dayAfterChoice(tracking.timetable);
  const missing = missingRowsOf(trackedAmong(flagged), rowsOf);
  const added = withDue(missing, range.bottom + 2, columns, positions, cameIn);
  const grown = { ...existing, range: { ...range, bottom: range.bottom + added.length } };
  return {
    changes: [
      ...trackingCodes(workbook),
      ...fillBand(existing, positions),
      ...nameBand(sheet, workbook.names, positions),
      ...(dueDates.length + added.length > 0 ? keepDueDates(existing, columns) : []),
      ...dueDates,
      ...addedRows(TRACKING, existing, added),
      ...timetablePrompts(sheet, positions),
      ...trackingGrid(grown, positions, flagged),
      ...todayHighlight(grown, positions),
      { type: "show", sheet, cell: "A1" },
    ],
    added: added.length,
    back: missing.filter(({ caseNumber }) => rowsOf.has(numberOf(caseNumber))),
    cameIn: added.length > 0 ? cameIn : undefined,
    dated: withoutDue.filter((row) => isDueKnown(row, tracking)).length,
  };
}

/** Rows that are due by a rule, and whose cell Due shows nothing: it may hold the formula already. */
const rowsWithoutDue = ({ rows, columns }: Tracking): TrackingRow[] =>
  columns.Due === undefined
    ? []
    : rows.filter(({ step, cells }) => step !== undefined && step !== "Chaser" && cells.Due === "");

/** A row that shows no day though one is known was typed without the formula: it counts from the day it gets it. */
const dueDatesOf = (rows: readonly TrackingRow[], tracking: Tracking): Change[] =>
  rows.map((row) => {
    const { existing, columns, positions, timetable } = tracking;
    const cameIn = isDueKnown(row, tracking) ? dayAfterChoice(timetable) : undefined;
    return {
      type: "write",
      sheet: existing.sheet,
      range: cellAddress(row.row - 1, columns.Due ?? 0),
      cells: [[dueFormula(rowCells(columns, row.row), positions, cameIn)]],
    };
  });

/** "50 rows for 10 cases". */
export const madeWords = (flagged: readonly FlaggedCase[]): string => {
  const ten = trackedAmong(flagged);
  return `${counted(missingCaseRows(ten, new Map()).length, "row")} for ${counted(ten.length, "case")}`;
};

/** Rows that are to be made from a row of the sheet on, numbered as Excel shows it. */
const withDue = (
  missing: readonly MissingRow[],
  firstRow: number,
  columns: TrackingColumns,
  positions: TimetablePositions,
  cameIn?: SerialDate,
): NewTrackingRow[] =>
  missing.map((row, i) => ({
    ...row,
    due: dueFormula(rowCells(columns, firstRow + i), positions, cameIn),
  }));

import { columnLetters, rangeAddress } from "../../spreadsheet/address";
import { type Cell, isBlank, trimmed } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import type { SheetsAndNames } from "../../spreadsheet/defined-names";
import type { ExistingTable } from "../../spreadsheet/existing-table";
import { columnPositions, requireColumns } from "../../spreadsheet/sheet-table";
import { TITLE_STYLE } from "../../spreadsheet/sheet-styles";
import {
  addedRows,
  blankTable,
  bodyValidations,
  correctedCells,
  newTable,
} from "../../spreadsheet/write-table";
import { type ProgrammeRow, readProgramme, wantedMeetings } from "./programme";
import type { Moment } from "../../choose/choice-record/moment";
import type { FlaggedCase } from "../../choose/selected-cases/flagged-cases";
import { PROGRAMME } from "./programme-table";
import { HINT, wordsAbove } from "./words-above";
import { MEETING_STATUSES } from "../steps";
import type { Tracking } from "../tracking";
import { areGone } from "../tracking-sheet/tracking-formulas";
import { goneNumbers } from "../tracking-sheet/tracking-grid";
import { trackingCodes } from "../tracking-sheet/tracking-codes";

/** The sheet, made new with a row for each interview. */
export function newProgramme(tracking: Tracking, authority: string, workbook: SheetsAndNames): Change[] {
  const { sheet, headerRow } = PROGRAMME;
  const meetings = wantedMeetings(tracking);
  const blank = blankTable(PROGRAMME);
  return [
    { type: "add sheet", sheet },
    ...trackingCodes(workbook),
    {
      type: "write",
      sheet,
      range: "A1:A2",
      cells: [[authority === "" ? "Programme of meetings" : `Programme of meetings: ${authority}`], [HINT]],
    },
    { type: "format", sheet, range: "A1", style: TITLE_STYLE },
    ...newTable(PROGRAMME, meetings),
    ...programmeHighlights(
      { ...blank, range: { ...blank.range, bottom: headerRow + Math.max(1, meetings.length) } },
      tracking.flagged,
    ),
    { type: "show", sheet, cell: "A1" },
  ];
}

/** What bringing the programme up to date comes to. */
export interface ProgrammeUpdate {
  readonly changes: readonly Change[];
  readonly added: number;
  /** Rows whose status was another one. */
  readonly statuses: number;
  /** The rows as they are then, but for those added. */
  readonly rows: readonly ProgrammeRow[];
}

/**
 * Adds the interviews that the programme lacks, and gives each the status that it has on Tracking. Rows keep their
 * places: Excel sorts them whole, with their comments, at a press of a header's button.
 */
export function updateProgramme(
  tracking: Tracking,
  existing: ExistingTable,
  workbook: SheetsAndNames,
  at: Moment,
): ProgrammeUpdate {
  const { sheet, range } = existing;
  const programme = readProgramme(existing);
  requireColumns(sheet, programme.columns, ["Case number", "Who"], PROGRAMME.press);
  const wanted = wantedMeetings(tracking);
  const there = new Set(programme.rows.map(({ key }) => key));
  const missing = wanted.filter(({ key }) => !there.has(key));
  const statusOf = statusFrom(new Map(wanted.map(({ key, status }) => [key, status])));
  const rows = programme.rows.map((row) => ({ ...row, cells: { ...row.cells, Status: statusOf(row) } }));
  const corrected = programme.rows
    .map((row) => correctedCells(existing, programme.columns, row.row, [["Status", statusOf(row)]]))
    .filter((changes) => changes.length > 0);
  const grown = { ...existing, range: { ...range, bottom: range.bottom + missing.length } };
  return {
    changes: [
      ...trackingCodes(workbook),
      ...corrected.flat(),
      ...wordsAbove({ existing, rows }, at),
      ...addedRows(PROGRAMME, existing, missing),
      ...bodyValidations(PROGRAMME.columns, grown),
      ...programmeHighlights(grown, tracking.flagged),
      { type: "show", sheet, cell: "A1" },
    ],
    added: missing.length,
    statuses: corrected.length,
    rows,
  };
}

type StatusOf = (row: ProgrammeRow) => Cell;

/** The status that Tracking has, unless it has none; what else people wrote there stays. */
const statusFrom =
  (statuses: ReadonlyMap<string, string>): StatusOf =>
  ({ key, cells: { Status: now } }) => {
    const isOurs = isBlank(now) || MEETING_STATUSES.some((one) => one === trimmed(now));
    const status = statuses.get(key) ?? "";
    return isOurs && status !== "" ? status : now;
  };

/** The first row of each day stands out, so that it prints by day; who declined, and whose case is no longer of the ten, is struck through. */
export function programmeHighlights(existing: ExistingTable, flagged: readonly FlaggedCase[]): Change[] {
  const { sheet, range } = existing;
  const { Day: day, Status: status, "Case number": number } = columnPositions(PROGRAMME.columns, existing);
  const body = rangeAddress({ ...range, top: range.top + 1 });
  const first = range.top + 2;
  const over = [
    ...(status === undefined ? [] : [`TRIM($${columnLetters(status)}${first})="Declined"`]),
    ...(number === undefined ? [] : areGone(() => `$${columnLetters(number)}${first}`, goneNumbers(flagged))),
  ];
  return [
    { type: "clear conditional formats", sheet, range: body },
    ...over.map(
      (formula) =>
        ({
          type: "conditional format",
          sheet,
          range: body,
          formula: `=${formula}`,
          style: { fill: "EDEDED", colour: "595959", italic: true, strikethrough: true },
          stopIfTrue: true,
        }) as const,
    ),
    ...(day === undefined
      ? []
      : [
          {
            type: "conditional format",
            sheet,
            range: body,
            formula: `=AND(ISNUMBER($${columnLetters(day)}${first}),$${columnLetters(day)}${first}<>$${columnLetters(day)}${first - 1})`,
            style: { fill: "DDEBF7", bold: true },
          } as const,
        ]),
  ];
}

import { columnLetters, rangeAddress } from "../spreadsheet/address";
import { type Cell, isBlank, trimmed } from "../spreadsheet/cell";
import type { Change } from "../spreadsheet/change";
import type { SheetsAndNames } from "../spreadsheet/defined-names";
import type { ExistingTable } from "../spreadsheet/existing-table";
import { keptAsTexts } from "../spreadsheet/read-otherwise";
import { cellAt } from "../spreadsheet/sheet-cells";
import { columnPositions, requireColumns } from "../spreadsheet/sheet-table";
import { TITLE_STYLE } from "../spreadsheet/sheet-styles";
import { addedRows, blankTable, bodyValidations, correctedCells, newTable } from "../spreadsheet/write-table";
import { type Programme, type ProgrammeRow, readProgramme, wantedMeetings } from "./programme";
import { PROGRAMME } from "./programme-table";
import { MEETING_STATUSES } from "./steps";
import { dayIn } from "./timetable";
import type { Tracking } from "./tracking";
import { trackingCodes } from "./tracking-codes";

const HINT =
  "Enter day, time and place; press Make the programme again to have the rows in that order. Never a name.";

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
    ...highlights({ ...blank, range: { ...blank.range, bottom: headerRow + Math.max(1, meetings.length) } }),
    { type: "show", sheet, cell: "A1" },
  ];
}

/** What bringing the programme up to date comes to. */
export interface ProgrammeUpdate {
  readonly changes: readonly Change[];
  readonly added: number;
  /** Whether rows change places. */
  readonly isSorted: boolean;
}

/**
 * Adds the interviews that the programme lacks, gives each the status that it has on Tracking, and puts the rows in the
 * order of their days and times, whole rows with what people wrote in them; those without a day come last.
 */
export function updateProgramme(
  tracking: Tracking,
  existing: ExistingTable,
  workbook: SheetsAndNames,
  sorts = true,
): ProgrammeUpdate {
  const { sheet, range } = existing;
  const programme = readProgramme(existing);
  requireColumns(sheet, programme.columns, ["Case number", "Who"], PROGRAMME.press);
  const wanted = wantedMeetings(tracking);
  const there = new Set(programme.rows.map(({ key }) => key));
  const missing = wanted.filter(({ key }) => !there.has(key));
  const statusOf = statusFrom(new Map(wanted.map(({ key, status }) => [key, status])));
  const order = sorts ? inOrder(programme) : undefined;
  const corrected = order
    ? sortedRows(programme, order, statusOf)
    : programme.rows.flatMap((row) =>
        correctedCells(existing, programme.columns, row.row, [["Status", statusOf(row)]]),
      );
  const grown = { ...existing, range: { ...range, bottom: range.bottom + missing.length } };
  return {
    changes: [
      ...trackingCodes(workbook),
      ...corrected,
      ...addedRows(PROGRAMME, existing, missing),
      ...bodyValidations(PROGRAMME.columns, grown),
      ...highlights(grown),
      { type: "show", sheet, cell: "A1" },
    ],
    added: missing.length,
    isSorted: order !== undefined,
  };
}

/** The rows in the order of day and time; undefined where they stand so already, or a row between them is empty. */
function inOrder({ rows, existing: { cells } }: Programme): readonly ProgrammeRow[] | undefined {
  const LAST = 9_999_999;
  const day = (row: ProgrammeRow): number => dayIn(row.cells.Day, cells.dateSystem) ?? LAST;
  const time = ({ cells: { Time } }: ProgrammeRow): string =>
    typeof Time === "number" ? clock(Time) : trimmed(Time).padStart(5, "0");
  const order = [...rows].sort((a, b) => day(a) - day(b) || time(a).localeCompare(time(b)) || a.row - b.row);
  return order.every((row, i) => row === rows[i]) ? undefined : order;
}

/** A time that Excel holds as a share of the day: "09:30". */
function clock(share: number): string {
  const minutes = Math.round((share % 1) * 24 * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** Whole rows written in another order: everything in the table, in people's columns too; none may hold a formula. */
function sortedRows(
  { rows, existing, columns }: Programme,
  order: readonly ProgrammeRow[],
  statusOf: StatusOf,
): Change[] {
  const { sheet, range, cells } = existing;
  const lineOf = ({ row }: ProgrammeRow): Cell[] =>
    Array.from({ length: range.right - range.left + 1 }, (_, i) => cellAt(cells, row - 1, range.left + i));
  return rows.flatMap((row, i): Change[] => {
    const from = order[i] ?? row;
    const line = lineOf(from);
    if (columns.Status !== undefined) line[columns.Status - range.left] = statusOf(from);
    const [top, first] = [row.row - 1, { row: row.row - 1, column: range.left }];
    const target = rangeAddress({ top, bottom: top, left: range.left, right: range.right });
    return [
      { type: "expect", sheet, range: target, cells: [lineOf(row)] },
      ...keptAsTexts(sheet, first, line),
      { type: "write", sheet, range: target, cells: [line] },
    ];
  });
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

/** The first row of each day stands out, so that it prints by day; who declined is struck through. */
function highlights(existing: ExistingTable): Change[] {
  const { sheet, range } = existing;
  const { Day: day, Status: status } = columnPositions(PROGRAMME.columns, existing);
  const body = rangeAddress({ ...range, top: range.top + 1 });
  const first = range.top + 2;
  return [
    { type: "clear conditional formats", sheet, range: body },
    ...(status === undefined
      ? []
      : [
          {
            type: "conditional format",
            sheet,
            range: body,
            formula: `=TRIM($${columnLetters(status)}${first})="Declined"`,
            style: { fill: "EDEDED", colour: "595959", italic: true, strikethrough: true },
            stopIfTrue: true,
          } as const,
        ]),
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

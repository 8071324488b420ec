import { cellAddress, parseRange, rangeAddress } from "../spreadsheet/address";
import type { CellStyle, Change } from "../spreadsheet/change";
import { dayInWords, type SerialDate } from "../spreadsheet/dates";
import { nameCells, type SheetsAndNames } from "../spreadsheet/defined-names";
import { findMarkedSheet } from "../spreadsheet/marked-sheet";
import { HEADER_STYLE, TEXT_STYLE, TITLE_STYLE } from "../spreadsheet/sheet-styles";
import { type Columns, headersOf } from "../spreadsheet/sheet-table";
import { cellsOfRow, columnWidths } from "../spreadsheet/write-table";
import type { Moment } from "../choose/choice-record/moment";
import { counted } from "../case-list/wording";
import { TRACKED_TOTAL } from "../case-list/groups";
import { checkTracking, errorsAmong } from "./check-tracking";
import { noneLateWords, progressOf, type CaseProgress } from "./progress";
import { PROGRESS_COLUMNS, type ProgressStatus } from "./progress-cells";
import { areaRows } from "./area";
import type { DutyVisit } from "./duty-visits/duty-visits";
import { rowStatusWords, rowWords } from "./row-status";
import { formulaOf } from "../spreadsheet/same-name";
import type { Tracking } from "./tracking";
import { visitWords } from "./duty-visits/visit-words";
import { SUMMARY } from "./marked-summary";
import { typedOver } from "./tracking-sheet/typed-over";

const HEADER_ROW = 4;

/** Words before a state, so that it does not hang on a look alone. */
const STATUS_WORDS: Readonly<Record<ProgressStatus, string>> = {
  "no consent": "NO CONSENT: ",
  late: "LATE: ",
  "this week": "This week: ",
  "no outcome": "OUTCOME MISSING: ",
  "not asked": "",
  asked: "Asked: ",
  refused: "REFUSED: ",
  declined: "",
  "lent back": "",
  done: "Done: ",
  none: "",
};

/** What stands out in print. */
const IN_CAPITALS: ReadonlySet<ProgressStatus> = new Set([
  "no consent",
  "late",
  "no outcome",
  "refused",
] as const);

/** What a row is made from; `next` is what the case has late or due next, in words. */
interface SummaryRow extends CaseProgress {
  readonly next: string;
}

const COLUMNS: Columns<string, SummaryRow> = [
  { header: "Case number", width: 96, value: ({ theCase }) => theCase.caseNumber },
  { header: "Group", width: 48, value: ({ theCase }) => theCase.group },
  ...PROGRESS_COLUMNS.map((header) => ({
    header,
    width: 132,
    value: ({ cells }: SummaryRow) => `${STATUS_WORDS[cells[header].status]}${cells[header].text}`,
  })),
  { header: "Next", width: 156, value: ({ next }) => next },
];

/** From 0: the last row of the ten. What belongs to no case follows in lines of their own. */
const LAST_OF_TEN = HEADER_ROW + TRACKED_TOTAL;

/** What is agreed for the whole area, and the duty visits: a heading and a line for each. */
function linesBelow(tracking: Tracking, visits: readonly DutyVisit[]): string[] {
  const area = areaRows(tracking).filter(({ outcome }) => outcome !== "Not needed");
  return [
    ...(area.length === 0
      ? []
      : [
          "",
          AREA_HEADING,
          ...area.map((row) => `${row.agency || rowWords(row)}: ${rowStatusWords(row, tracking)}`),
        ]),
    ...(visits.length === 0 ? [] : ["", VISITS_HEADING, ...visits.map(visitWords)]),
  ];
}

/** The ten, each with what is late or due next of it. */
function summaryRows(tracking: Tracking): SummaryRow[] {
  const { cases, late, next } = progressOf(tracking);
  return cases.slice(0, TRACKED_TOTAL).map((one) => {
    const item = [...late, ...next].find(({ row }) => row.number === one.theCase.number);
    return { ...one, next: item?.what ?? "" };
  });
}

/** What a summary tells that is made now, but for its day: by it is known whether one that was made still holds. */
export const summaryText = (tracking: Tracking, visits: readonly DutyVisit[]): string =>
  [
    ...summaryRows(tracking).map((row) => cellsOfRow(COLUMNS, row).join("\t")),
    ...linesBelow(tracking, visits),
  ].join("\n");

const AREA_HEADING = "For the whole area";
const VISITS_HEADING = "Duty visits";

/** When a summary is made: what it tells is of then. */
export interface MadeNow {
  /** The day that it is, whatever the cell Today holds. */
  readonly today: SerialDate | undefined;
  readonly moment: Moment;
}

/**
 * The ten, with where each stands, on one sheet, and below them what belongs to no case. Made again it is written
 * over; what people wrote further down moves down in whole rows where it has become longer. Throws CannotDo where a
 * sheet of that name is somebody else's.
 */
export function summary(
  tracking: Tracking,
  visits: readonly DutyVisit[],
  authority: string,
  workbook: SheetsAndNames,
  now: MadeNow,
): Change[] {
  const existing = findMarkedSheet(SUMMARY, workbook);
  const sheet = existing ?? SUMMARY.sheet;
  const { late, lateUnknown } = progressOf(tracking);
  const rows = summaryRows(tracking);
  const blank = COLUMNS.map(() => "");
  const bottom = LAST_OF_TEN;
  const right = COLUMNS.length - 1;
  const header = rangeAddress({ top: HEADER_ROW, bottom: HEADER_ROW, left: 0, right });
  const body = rangeAddress({ top: HEADER_ROW + 1, bottom, left: 0, right });
  const format = (range: string, style: CellStyle): Change => ({ type: "format", sheet, range, style });
  const { TodayDate: today } = tracking.timetable;
  const errors = errorsAmong([checkTracking(tracking)]).length;
  const lateWords = [
    late.length > 0
      ? `${late.length} late.`
      : lateUnknown === "no dates"
        ? "Nothing is known to be due yet."
        : noneLateWords(errors),
    ...(errors === 0 ? [] : [`${counted(errors, "error")} on the sheet ${tracking.existing.sheet}.`]),
  ].join(" ");
  const below = linesBelow(tracking, visits);
  const known =
    existing === undefined ? undefined : parseRange(formulaOf(workbook.names, SUMMARY.name) ?? "");
  // Versions that wrote nothing below the ten named the cell A1 alone.
  const before = existing === undefined ? undefined : Math.max(known?.bottom ?? 0, bottom);
  const last = Math.max(bottom + below.length, before ?? 0);
  const named = nameCells(
    SUMMARY.name,
    sheet,
    rangeAddress({ top: 0, left: 0, bottom: last, right }),
    workbook.names,
  );
  return [
    // Its name at once: by it the sheet is known to be the add-in's.
    ...(before === undefined
      ? [{ type: "add sheet", sheet } as const, named]
      : last > before
        ? [{ type: "insert rows", sheet, before: before + 2, count: last - before } as const, named]
        : []),
    format("A1", TITLE_STYLE),
    format("A2:A3", { numberFormat: "@" }),
    format(header, HEADER_STYLE),
    format(body, { ...TEXT_STYLE, bold: false }),
    ...rows.flatMap(({ cells }, i) =>
      PROGRESS_COLUMNS.flatMap((column, j) =>
        IN_CAPITALS.has(cells[column].status)
          ? [format(cellAddress(HEADER_ROW + 1 + i, 2 + j), { bold: true })]
          : [],
      ),
    ),
    {
      type: "write",
      sheet,
      range: "A1:A3",
      cells: [
        ["The ten cases: where each stands"],
        [authority],
        [
          [
            ...(today === undefined
              ? []
              : [`As of ${dayInWords(today)}${typedOver(today, now.today)}. ${lateWords}`]),
            `Made ${now.moment}.`,
          ].join(" "),
        ],
      ],
    },
    { type: "write", sheet, range: header, cells: [headersOf(COLUMNS)] },
    {
      type: "write",
      sheet,
      range: body,
      cells: Array.from({ length: TRACKED_TOTAL }, (_, i) => {
        const row = rows[i];
        return row ? cellsOfRow(COLUMNS, row) : blank;
      }),
    },
    ...(last > bottom ? writtenBelow(sheet, bottom + 1, last, below) : []),
    ...sheetSetUp(sheet),
    { type: "fit rows", sheet, rows: `${HEADER_ROW + 1}:${bottom + 1}` },
    { type: "show", sheet, cell: "A1" },
  ];
}

/** The lines from a row to another, both from 0; lines of an earlier summary go. */
function writtenBelow(sheet: string, top: number, bottom: number, lines: readonly string[]): Change[] {
  const range = rangeAddress({ top, bottom, left: 0, right: 0 });
  const cells = Array.from({ length: bottom - top + 1 }, (_, i) => lines[i] ?? "");
  return [
    { type: "format", sheet, range, style: { numberFormat: "@", wrap: false, vertical: "Top", bold: false } },
    ...cells.flatMap((line, i): Change[] =>
      line === AREA_HEADING || line === VISITS_HEADING
        ? [{ type: "format", sheet, range: cellAddress(top + i, 0), style: { bold: true } }]
        : [],
    ),
    { type: "write", sheet, range, cells: cells.map((line) => [line]) },
  ];
}

const sheetSetUp = (sheet: string): Change[] => [
  ...columnWidths(
    sheet,
    COLUMNS.map(({ width }) => width),
  ),
  { type: "freeze", sheet, rows: HEADER_ROW + 1, columns: 1 },
  { type: "print setup", sheet, titleRows: `$1:$${HEADER_ROW + 1}` },
];

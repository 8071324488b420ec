import { cellAddress, type CellPosition, rangeAddress } from "../spreadsheet/address";
import type { Change } from "../spreadsheet/change";
import { nameCells, type SheetsAndNames } from "../spreadsheet/defined-names";
import { headersOf } from "../spreadsheet/sheet-table";
import { addedRows, bodyValidations, cellsOf, columnWidths, newTable } from "../spreadsheet/write-table";
import { HEADER_STYLE, TITLE_STYLE } from "../spreadsheet/sheet-styles";
import { DRAW_COLUMNS, DRAWS_NAME, DUTY_VISIT, type SoundRequest } from "./duty-visit-table";
import type { DutyVisits } from "./duty-visits";
import { trackingCodes } from "./tracking-codes";

/** The width, in points, of the column between the table and the list of draws. */
const GAP = 14;

/** How anybody can redo the draw. */
const RECIPE = [
  "Files of the duty log, drawn by chance. What was drawn, and with which seed, stands on the right.",
  "Each file has a ticket, made from the seed, the visit and the position in the log. It is the SHA-256 of the three with the sign | between, such as 4-6-1-3|1|17.",
  "The first 13 hex digits are the ticket. The files with the lowest tickets are looked at, in the order of their tickets. Asked for more, the first ones stay.",
  "printf %s '4-6-1-3|1|17' | sha256sum",
];

/** The sheet, made new with its first draw. */
export function newDutySheet(
  request: SoundRequest,
  positions: readonly number[],
  workbook: SheetsAndNames,
): Change[] {
  const { sheet, columns, headerRow } = DUTY_VISIT;
  const draws: CellPosition = { row: headerRow, column: columns.length + 1 };
  return [
    { type: "add sheet", sheet },
    ...trackingCodes(workbook),
    {
      type: "write",
      sheet,
      range: `A1:A${RECIPE.length + 1}`,
      cells: [["Duty visits"], ...RECIPE.map((line) => [line])],
    },
    { type: "format", sheet, range: "A1", style: TITLE_STYLE },
    ...newTable(
      DUTY_VISIT,
      positions.map((position) => ({ ...request, position })),
    ),
    ...drawHeaders(sheet, draws, workbook),
    ...drawLine(sheet, request, { ...draws, row: draws.row + 1 }),
    ...columnWidths(sheet, [GAP, ...DRAW_COLUMNS.map(({ width }) => width)], columns.length),
    { type: "show", sheet, cell: "A1" },
  ];
}

/** More files of a visit, or those of another. */
export function moreFiles(
  { existing, nextDraw }: DutyVisits,
  request: SoundRequest,
  positions: readonly number[],
  workbook: SheetsAndNames,
): Change[] {
  const { sheet, range } = existing;
  const added = addedRows(
    DUTY_VISIT,
    existing,
    positions.map((position) => ({ ...request, position })),
  );
  const grown = { ...existing, range: { ...range, bottom: range.bottom + positions.length } };
  const { row: next, column } = nextDraw ?? { row: range.top + 1, column: range.right + 2 };
  // The list of draws moves down with the rows that it stands in.
  const isMoved = added.some(({ type }) => type === "insert rows") && next > range.bottom;
  const row = isMoved ? next + positions.length : next;
  return [
    ...added,
    ...bodyValidations(DUTY_VISIT.columns, grown),
    ...(nextDraw === undefined ? drawHeaders(sheet, { row: row - 1, column }, workbook) : []),
    ...drawLine(sheet, request, { row, column }),
    { type: "show", sheet, cell: cellAddress(Math.min(range.bottom + 1, grown.range.bottom), range.left) },
  ];
}

/** The headers of the list of draws, from a cell on, with their name. */
function drawHeaders(sheet: string, position: CellPosition, { names }: SheetsAndNames): Change[] {
  const range = drawRange(position);
  return [
    { type: "write", sheet, range, cells: [headersOf(DRAW_COLUMNS)] },
    { type: "format", sheet, range, style: HEADER_STYLE },
    nameCells(DRAWS_NAME, sheet, range, names),
  ];
}

/** A line about a draw, from a cell on. */
function drawLine(sheet: string, request: SoundRequest, position: CellPosition): Change[] {
  return [
    ...DRAW_COLUMNS.map(({ format }, i): Change => ({
      type: "format",
      sheet,
      range: cellAddress(position.row, position.column + i),
      style: format,
    })),
    { type: "write", sheet, range: drawRange(position), cells: [cellsOf(DRAW_COLUMNS, request)] },
  ];
}

const drawRange = ({ row, column }: CellPosition): string =>
  rangeAddress({ top: row, bottom: row, left: column, right: column + DRAW_COLUMNS.length - 1 });

import { type CellRange, rangeAddress, columnLetters, type CellPosition } from "../spreadsheet/address";
import type { Cell } from "../spreadsheet/cell";
import { CODE_LISTS } from "../case-list/codes";
import type { CellValidation, Change } from "../spreadsheet/change";
import { codesSheet } from "../case-list/grid/codes-sheet";
import { CODES_SHEET } from "../case-list/list-layout";
import type { ExistingTable } from "../spreadsheet/existing-table";
import {
  DRAW_HEADERS,
  DRAWS_NAME,
  DUTY_HEADERS,
  DUTY_SHEET,
  DUTY_TABLE,
  type DutyHeader,
  type DutyVisits,
  type SoundRequest,
} from "./duty-visits";
import { LOOKED_AT_CODES, TRACKING_CODE_LISTS } from "./tracking-codes";
import type { WorkbookHas } from "./tracking-sheet";

const HEADER_ROW = 6;
const HEADER_LOOK = { fill: "1F3864", colour: "FFFFFF", bold: true, wrap: true, vertical: "Top" } as const;
const WIDTHS: Readonly<Record<DutyHeader, number>> = {
  Visit: 48,
  "Duty point": 120,
  Position: 54,
  "Looked at": 60,
  Notes: 180,
};
const GAP = 14;
const DRAW_WIDTHS = [48, 120, 84, 66, 90, 102];

/** How anybody can redo the draw. */
const RECIPE = [
  "Files of the duty log, drawn by chance. What was drawn, and with which seed, stands on the right.",
  "Each file has a ticket: the SHA-256 of the seed, the visit and the position in the log with upright strokes between them, such as 4-6-1-3|1|17.",
  "The first 13 hex digits are the ticket. The files with the lowest tickets are looked at, in the order of their tickets. Asked for more, the first ones stay.",
  "printf %s '4-6-1-3|1|17' | sha256sum",
];

/** The sheet, made new with its first draw. */
export function newDutySheet(
  request: SoundRequest,
  positions: readonly number[],
  workbook: WorkbookHas,
): Change[] {
  const sheet = DUTY_SHEET;
  const range: CellRange = {
    top: HEADER_ROW,
    left: 0,
    bottom: HEADER_ROW + positions.length,
    right: DUTY_HEADERS.length - 1,
  };
  const columns = { Visit: 0, "Duty point": 1, Position: 2, "Looked at": 3, Notes: 4 };
  const lines = positions.map((position): Cell[] => [request.visit, request.dutyPoint, position, "", ""]);
  const draws: CellPosition = { row: HEADER_ROW, column: DUTY_HEADERS.length + 1 };
  return [
    { type: "add sheet", sheet },
    ...(workbook.sheets.includes(CODES_SHEET) ? [] : [{ type: "add sheet", sheet: CODES_SHEET } as const]),
    ...codesSheet(workbook.names, TRACKING_CODE_LISTS, CODE_LISTS.length),
    ...dutyLooks({ sheet, range }, columns),
    {
      type: "write",
      sheet,
      range: `A1:A${RECIPE.length + 1}`,
      cells: [["Duty visits"], ...RECIPE.map((line) => [line])],
    },
    { type: "format", sheet, range: "A1", style: { bold: true, size: 14 } },
    { type: "write", sheet, range: rangeAddress(range), cells: [[...DUTY_HEADERS], ...lines] },
    { type: "add table", sheet, range: rangeAddress(range), table: DUTY_TABLE },
    { type: "format", sheet, range: rangeAddress({ ...range, bottom: range.top }), style: HEADER_LOOK },
    ...drawHeaders(sheet, draws, workbook),
    ...drawLine(sheet, request, { ...draws, row: draws.row + 1 }),
    ...[...DUTY_HEADERS.map((header) => WIDTHS[header]), GAP, ...DRAW_WIDTHS].map((points, i): Change => ({
      type: "column width",
      sheet,
      columns: `${columnLetters(i)}:${columnLetters(i)}`,
      points,
    })),
    { type: "freeze", sheet, rows: HEADER_ROW + 1, columns: 1 },
    { type: "print setup", sheet, titleRows: `$1:$${HEADER_ROW + 1}` },
    { type: "show", sheet, cell: "A1" },
  ];
}

/** The headers of what is written of each draw, at their first cell, with their name. */
export function drawHeaders(sheet: string, { row, column }: CellPosition, { names }: WorkbookHas): Change[] {
  const range = rangeAddress({
    top: row,
    bottom: row,
    left: column,
    right: column + DRAW_HEADERS.length - 1,
  });
  return [
    { type: "write", sheet, range, cells: [DRAW_HEADERS] },
    { type: "format", sheet, range, style: HEADER_LOOK },
    { type: names.has(DRAWS_NAME) ? "move name" : "add name", name: DRAWS_NAME, sheet, range },
  ];
}

/** A line about a draw. As text, so that a seed such as 4-6 stays what was typed. */
export function drawLine(sheet: string, request: SoundRequest, { row, column }: CellPosition): Change[] {
  const { visit, dutyPoint, seed, inLog, wanted, drawn } = request;
  const cells = (from: number, to: number): string =>
    rangeAddress({ top: row, bottom: row, left: column + from, right: column + to });
  const asText = { numberFormat: "@", wrap: true, vertical: "Top" } as const;
  return [
    { type: "format", sheet, range: cells(0, 2), style: asText },
    { type: "format", sheet, range: cells(3, 4), style: { vertical: "Top", horizontal: "Left" } },
    { type: "format", sheet, range: cells(5, 5), style: asText },
    { type: "write", sheet, range: cells(0, 5), cells: [[visit, dutyPoint, seed, inLog, wanted, drawn]] },
  ];
}

const LOOKED_AT: CellValidation = {
  rule: { kind: "list", source: LOOKED_AT_CODES.name, dropdown: true },
  prompt: { title: "Looked at", message: "Yes once the file has been looked at." },
  alert: { title: "Not on the list", message: "Choose Yes or No." },
};
const NOTES: CellValidation = {
  rule: { kind: "any text" },
  prompt: {
    title: "Notes",
    message: "Nothing that tells who the child, the family or the member of staff is.",
  },
};

/** Formats, dropdown and prompt of the table's rows; text stays text. */
export function dutyLooks(
  { sheet, range }: Pick<ExistingTable, "sheet" | "range">,
  columns: DutyVisits["columns"],
): Change[] {
  const column = (header: DutyHeader): string | undefined => {
    const at = columns[header];
    return at === undefined
      ? undefined
      : rangeAddress({ top: range.top + 1, bottom: range.bottom, left: at, right: at });
  };
  const validate = (header: DutyHeader, validation: CellValidation): Change[] => {
    const range = column(header);
    return range === undefined ? [] : [{ type: "validate", sheet, range, validation }];
  };
  return [
    ...(["Visit", "Duty point", "Looked at", "Notes"] as const).flatMap((header): Change[] => {
      const range = column(header);
      const style = { numberFormat: "@", wrap: true, vertical: "Top" } as const;
      return range === undefined ? [] : [{ type: "format", sheet, range, style }];
    }),
    ...(["Position"] as const).flatMap((header): Change[] => {
      const range = column(header);
      const style = { horizontal: "Left", vertical: "Top" } as const;
      return range === undefined ? [] : [{ type: "format", sheet, range, style }];
    }),
    ...validate("Looked at", LOOKED_AT),
    ...validate("Notes", NOTES),
  ];
}

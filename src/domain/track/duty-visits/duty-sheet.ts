import { cellAddress, type CellPosition, rangeAddress } from "../../spreadsheet/address";
import { isWithoutRows } from "../../spreadsheet/begun-sheet";
import type { Change } from "../../spreadsheet/change";
import type { SheetsAndNames } from "../../spreadsheet/defined-names";
import { type ExistingTable, rowUnder } from "../../spreadsheet/existing-table";
import type { SheetCells } from "../../spreadsheet/sheet-cells";
import { byHeader } from "../../spreadsheet/sheet-table";
import { addedRows, bodyValidations, columnWidths, newTable } from "../../spreadsheet/write-table";
import { TITLE_STYLE } from "../../spreadsheet/sheet-styles";
import {
  type DrawnFile,
  type DrawRequest,
  DUTY_VISIT,
  type SoundRequest,
  VISIT_COLUMNS,
  type VisitRequest,
} from "./duty-visit-table";
import type { DutyVisits } from "./duty-visits";
import { trackingCodes } from "../tracking-sheet/tracking-codes";
import { listHeaders, listLine, visitLine } from "./visit-list";

/** The width, in points, of the column between the table and the list of draws. */
const GAP = 14;

/** How anybody can redo the draw. */
const RECIPE = [
  "Files of the duty log, drawn by chance. What was drawn, and with which seed, stands on the right.",
  "Each file has a ticket, made from the seed, the visit and the position in the log. It is the SHA-256 of the three with the sign | between, such as 4-6-1-3|1|17.",
  "The first 13 hex digits are the ticket. The files with the lowest tickets are looked at, in the order of their tickets. Asked for more, the first ones stay.",
  "printf %s '4-6-1-3|1|17' | sha256sum",
];

/** The sheet, made new with its first draw, or with a visit that is planned. */
export function newDutySheet(
  request: VisitRequest & Partial<DrawRequest>,
  positions: readonly number[],
  workbook: SheetsAndNames,
  dates: Pick<SheetCells, "dateSystem">,
): Change[] {
  const { sheet, columns, headerRow } = DUTY_VISIT;
  const head: CellPosition = { row: headerRow, column: columns.length + 1 };
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
    ...listHeaders(sheet, head, workbook),
    ...listLine(sheet, request, { ...head, row: head.row + 1 }, dates),
    ...columnWidths(sheet, [GAP, ...VISIT_COLUMNS.map(({ width }) => width)], columns.length),
    { type: "show", sheet, cell: "A1" },
  ];
}

/** More files of a visit, or those of another. */
export function moreFiles(
  duty: DutyVisits,
  request: SoundRequest,
  positions: readonly number[],
  workbook: SheetsAndNames,
): Change[] {
  const { existing } = duty;
  const { sheet, range } = existing;
  const files = positions.map((position) => ({ ...request, position }));
  // A visit was planned before anything was drawn: the table has the one empty row that it needs.
  const isEmpty = range.bottom === range.top + 1 && isWithoutRows(existing);
  const [first, ...others] = files;
  const below = isEmpty ? others : files;
  const added = addedRows(DUTY_VISIT, existing, below);
  const grown = { ...existing, range: { ...range, bottom: range.bottom + below.length } };
  const isMoved = added.some(({ type }) => type === "insert rows");
  return [
    ...(isEmpty && first ? [firstRow(existing, first)] : []),
    ...added,
    ...bodyValidations(DUTY_VISIT.columns, grown),
    // The list moves down with the rows that it stands in.
    ...visitLine(duty, request, workbook, (row) =>
      isMoved && row > range.bottom ? row + below.length : row,
    ),
    { type: "show", sheet, cell: cellAddress(Math.min(range.bottom + 1, grown.range.bottom), range.left) },
  ];
}

const firstRow = (existing: ExistingTable, file: DrawnFile): Change => {
  const { sheet, range } = existing;
  const row = range.top + 1;
  return {
    type: "write",
    sheet,
    range: rangeAddress({ ...range, top: row, bottom: row }),
    cells: [
      rowUnder(
        existing,
        byHeader(DUTY_VISIT.columns, ({ value }) => value?.(file)),
      ),
    ],
  };
};

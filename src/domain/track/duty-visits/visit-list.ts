import { type CellPosition, rangeAddress } from "../../spreadsheet/address";
import { CannotDo } from "../../shared/cannot-do";
import type { Cell } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import { nameCells, type SheetsAndNames } from "../../spreadsheet/defined-names";
import { requireDateCell, type SheetCells } from "../../spreadsheet/sheet-cells";
import { HEADER_STYLE } from "../../spreadsheet/sheet-styles";
import { headersOf } from "../../spreadsheet/sheet-table";
import { cellsOfRow, columnWidths } from "../../spreadsheet/write-table";
import {
  COLUMNS_OF_DRAWS,
  type DrawRequest,
  VISIT_COLUMNS,
  type VisitRequest,
  VISITS_NAME,
} from "./duty-visit-table";
import { type DutyVisits, visitKey } from "./duty-visits";
import { trackingCodes } from "../tracking-sheet/tracking-codes";

const ALL: number = VISIT_COLUMNS.length;

const block = ({ row, column }: CellPosition, count: number): string =>
  rangeAddress({ top: row, bottom: row, left: column, right: column + count - 1 });

/** The headers of the list, from a cell on, with their name. */
export function listHeaders(sheet: string, head: CellPosition, { names }: SheetsAndNames): Change[] {
  const range = block(head, ALL);
  return [
    { type: "write", sheet, range, cells: [headersOf(VISIT_COLUMNS)] },
    { type: "format", sheet, range, style: HEADER_STYLE },
    nameCells(VISITS_NAME, sheet, range, names),
  ];
}

/** A line of the list, from a cell on. What is not asked for is left as it is. */
export function listLine(
  sheet: string,
  request: VisitRequest & Partial<DrawRequest>,
  start: CellPosition,
  cells: Pick<SheetCells, "dateSystem">,
  count = ALL,
): Change[] {
  const { day, inspector } = request;
  const dayCell = day === undefined ? undefined : requireDateCell(day, cells);
  const line = cellsOfRow(VISIT_COLUMNS, { ...request, dayCell, inspector })
    .slice(0, count)
    .map((cell): Cell | null => (cell === "" ? null : cell));
  return [
    ...VISIT_COLUMNS.slice(0, count).flatMap((column, i): Change[] => {
      const range = block({ ...start, column: start.column + i }, 1);
      return [
        { type: "format", sheet, range, style: column.format },
        ...("validation" in column
          ? [{ type: "validate", sheet, range, validation: column.validation(range) } as const]
          : []),
      ];
    }),
    { type: "write", sheet, range: block(start, count), cells: [line] },
  ];
}

/** Headers for day and inspector, where an older version made the list without and there is room. */
function headersOfDays({ existing: { sheet }, list }: DutyVisits, workbook: SheetsAndNames): Change[] {
  if (list?.days !== "room") return [];
  const added = VISIT_COLUMNS.slice(COLUMNS_OF_DRAWS);
  const start = { ...list.head, column: list.head.column + COLUMNS_OF_DRAWS };
  const range = block(start, added.length);
  return [
    ...trackingCodes(workbook),
    { type: "write", sheet, range, cells: [headersOf(added)] },
    { type: "format", sheet, range, style: HEADER_STYLE },
    nameCells(VISITS_NAME, sheet, block(list.head, ALL), workbook.names),
    ...columnWidths(
      sheet,
      added.map(({ width }) => width),
      start.column,
    ),
  ];
}

/**
 * What a visit’s line is to hold: the line that was planned for it, or a new one below. `moved`: by how many rows the
 * list moves down first. Throws CannotDo where day or inspector are asked for and people have written in their place.
 */
export function visitLine(
  duty: DutyVisits,
  request: VisitRequest & Partial<DrawRequest>,
  workbook: SheetsAndNames,
  moved: (row: number) => number = (row) => row,
): Change[] {
  const { existing, list, lines } = duty;
  const { sheet, range, cells } = existing;
  if (!list) {
    const head = { row: moved(range.top), column: range.right + 2 };
    return [
      ...listHeaders(sheet, head, workbook),
      ...listLine(sheet, request, { ...head, row: head.row + 1 }, cells),
    ];
  }
  const isTaken = list.days === "taken";
  if (isTaken && (request.day !== undefined || (request.inspector ?? "") !== ""))
    throw new CannotDo(
      `The sheet ${sheet} has no room for the date and the inspector: ${block({ ...list.head, column: list.head.column + COLUMNS_OF_DRAWS }, 2)} and the cells below hold something else. Move that, then press again.`,
    );
  const ofVisit = lines.filter(({ key }) => key === visitKey(request.visit));
  // A draw goes where the visit was planned; a further one has a line of its own. Day and inspector go with the last.
  const line =
    request.seed === undefined ? ofVisit.at(-1)?.line : ofVisit.find(({ seed }) => seed.trim() === "")?.line;
  return [
    ...headersOfDays(duty, workbook),
    ...listLine(
      sheet,
      request,
      { row: moved(line ?? list.next), column: list.head.column },
      cells,
      isTaken ? COLUMNS_OF_DRAWS : ALL,
    ),
  ];
}

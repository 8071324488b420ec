import { cellAt, requireDateCell, type SheetCells } from "../../spreadsheet/sheet-cells";
import type { Cell } from "../../spreadsheet/cell";
import { VISIT_COLUMNS, type VisitRequest } from "./duty-visit-table";
import { type DutyVisits, visitKey, type VisitLine } from "./duty-visits";
import type { RecordedTable } from "../recording/recorded-table";
import type { RecordedCell } from "../recording/recording";

type VisitHeader = (typeof VISIT_COLUMNS)[number]["header"];
/** What a visit's line is found by. */
const NAMING: readonly VisitHeader[] = ["Visit", "Duty point"];

/** "visit 1|2": the second line about it. */
const lineKey = (key: string, count: number): string => `visit ${key}|${count}`;

/** The list of visits and draws. What a line is found by stays once files are drawn for its visit. */
export function recordedVisits({ existing, list, lines, rows }: DutyVisits): RecordedTable {
  return {
    existing,
    find(key, header) {
      const found = lines.find((line) => lineKey(line.key, countOf(line, lines)) === key);
      const column = VISIT_COLUMNS.findIndex((one) => one.header === header);
      if (!found || !list || column < 0) return undefined;
      const isDrawn = found.seed.trim() !== "" || rows.some((row) => row.key === found.key);
      if (isDrawn && NAMING.some((one) => one === header)) return undefined;
      return { row: found.line, column: list.head.column + column };
    },
  };
}

const countOf = (line: VisitLine, lines: readonly VisitLine[]): number =>
  lines.filter((one) => one.key === line.key && one.line <= line.line).length;

/** The cells that recording a visit writes: those of its last line, or of a new one. `dates`: as its sheet counts them. */
export function visitCells(
  duty: DutyVisits | undefined,
  { visit, dutyPoint, day, inspector = "" }: VisitRequest,
  dates: Pick<SheetCells, "dateSystem">,
): RecordedCell[] {
  const ofVisit = duty?.lines.filter(({ key }) => key === visitKey(visit)) ?? [];
  const last = ofVisit.at(-1);
  const key = lineKey(visitKey(visit), last ? ofVisit.length : 1);
  const entries: readonly (readonly [VisitHeader, Cell])[] = [
    ["Visit", visit],
    ["Duty point", dutyPoint],
    ["Date of visit", day === undefined ? "" : requireDateCell(day, dates)],
    ["Inspector", inspector],
  ];
  return entries
    .filter(([header, after]) => after !== "" && !(last && NAMING.includes(header)))
    .map(([header, after]) =>
      last
        ? { key, header, before: heldIn(duty, last, header), after }
        : { key, header, before: "", after, isOfNewRow: true },
    );
}

function heldIn(duty: DutyVisits | undefined, { line }: VisitLine, header: VisitHeader): Cell {
  const column = VISIT_COLUMNS.findIndex((one) => one.header === header);
  // Where the list has no such column yet, the cell is empty.
  return duty?.list ? cellAt(duty.existing.cells, line, duty.list.head.column + column) : "";
}

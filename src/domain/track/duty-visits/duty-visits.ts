import { cellAt } from "../../spreadsheet/sheet-cells";
import { type Cell, normalised, isBlank, trimmed } from "../../spreadsheet/cell";
import { type CellPosition, parseRange, type RowNumber } from "../../spreadsheet/address";
import type { ExistingTable } from "../../spreadsheet/existing-table";
import type { SerialDate } from "../../spreadsheet/dates";
import { columnPositions, readRows } from "../../spreadsheet/sheet-table";
import {
  COLUMNS_OF_DRAWS,
  DUTY_VISIT,
  type DutyColumns,
  VISIT_COLUMNS,
  VISITS_NAME,
} from "./duty-visit-table";
import { formulaOf } from "../../spreadsheet/same-name";
import { dayIn } from "../timetable/timetable";

/** A file of a duty log, drawn to be looked at. */
interface DutyRow {
  readonly row: RowNumber;
  /** As typed, and as visits are compared. */
  readonly visit: string;
  readonly key: string;
  readonly dutyPoint: string;
  /** In the log, from 1; undefined where the cell holds no such number. */
  readonly position: number | undefined;
  readonly lookedAt: boolean;
  /** Looked at, as typed. */
  readonly looked: Cell;
  readonly notes: Cell;
}

/** A line about a visit: when and by whom it is made, and what is written of a draw, so that anybody can redo it. */
export interface VisitLine {
  /** Of the sheet, from 0. */
  readonly line: number;
  readonly visit: string;
  readonly key: string;
  readonly dutyPoint: string;
  /** "" where nothing was drawn. */
  readonly seed: string;
  readonly inLog: number;
  readonly wanted: number;
  readonly day: SerialDate | undefined;
  /** Date of visit, as typed. */
  readonly dayCell: Cell;
  readonly inspector: string;
}

/** The list of visits and draws, beside the table. */
interface VisitList {
  /** Its first header. */
  readonly head: CellPosition;
  /** Where the next line is written, from 0. */
  readonly next: number;
  /** Whether it has columns for day and inspector, or there is room for them. */
  readonly days: "there" | "room" | "taken";
}

/** The sheet as one reading found it. */
export interface DutyVisits {
  readonly existing: ExistingTable;
  readonly columns: DutyColumns;
  readonly rows: readonly DutyRow[];
  readonly lines: readonly VisitLine[];
  /** undefined where its headers are gone. */
  readonly list: VisitList | undefined;
}

/** Visits are compared without regard to case and extra spaces. */
export const visitKey = (visit: Cell): string => normalised(visit);

export function readDutyVisits(existing: ExistingTable, names: ReadonlyMap<string, string>): DutyVisits {
  const { columns } = DUTY_VISIT;
  const rows = readRows(columns, existing)
    .filter(({ cells }) => columns.some(({ header }) => !isBlank(cells[header])))
    .map(({ row, cells }): DutyRow => ({
      row,
      visit: trimmed(cells.Visit),
      key: visitKey(cells.Visit),
      dutyPoint: trimmed(cells["Duty point"]),
      position: wholeNumber(cells.Position),
      lookedAt: normalised(cells["Looked at"]) === "yes",
      looked: cells["Looked at"],
      notes: cells.Notes,
    }));
  return { existing, columns: columnPositions(columns, existing), rows, ...readList(existing, names) };
}

function readList(
  { cells, range }: ExistingTable,
  names: ReadonlyMap<string, string>,
): Pick<DutyVisits, "lines" | "list"> {
  const heads = parseRange(formulaOf(names, VISITS_NAME) ?? "");
  if (!heads) return { lines: [], list: undefined };
  const { top, left } = heads;
  const end = cells.top + cells.values.length;
  const days = VISIT_COLUMNS.slice(COLUMNS_OF_DRAWS);
  const columnsOfDays = days.map((_, i) => left + COLUMNS_OF_DRAWS + i);
  const hasDays = days.every(
    ({ header }, i) => normalised(cellAt(cells, top, columnsOfDays[i] ?? 0)) === normalised(header),
  );
  const isFree = columnsOfDays.every((column) =>
    Array.from({ length: end - top }, (_, i) => cellAt(cells, top + i, column)).every(isBlank),
  );
  const lines: VisitLine[] = [];
  let last = top;
  for (let line = top + 1; line < end; line++) {
    const all = VISIT_COLUMNS.map((_, i) =>
      hasDays || i < COLUMNS_OF_DRAWS ? cellAt(cells, line, left + i) : "",
    );
    // A note of people's below the lines is not to be written over.
    if (all.every(isBlank)) continue;
    last = line;
    const [visit = "", dutyPoint = "", seed = "", inLog = "", wanted = "", , day = "", inspector = ""] = all;
    if (isBlank(visit)) continue;
    lines.push({
      line,
      visit: trimmed(visit),
      key: visitKey(visit),
      dutyPoint: trimmed(dutyPoint),
      // Spaces inside a seed count.
      seed: typeof seed === "string" ? seed : trimmed(seed),
      inLog: wholeNumber(inLog) ?? 0,
      wanted: wholeNumber(wanted) ?? 0,
      day: dayIn(day, cells.dateSystem),
      dayCell: day,
      inspector: trimmed(inspector),
    });
  }
  return {
    lines,
    list: {
      head: { row: top, column: left },
      next: Math.max(last, range.top) + 1,
      days: hasDays ? "there" : isFree ? "room" : "taken",
    },
  };
}

/** A whole number from 1, also where it is text. */
export function wholeNumber(cell: Cell): number | undefined {
  const number =
    typeof cell === "number" ? cell : /^\d{1,9}$/.test(trimmed(cell)) ? Number(trimmed(cell)) : 0;
  return Number.isInteger(number) && number >= 1 ? number : undefined;
}

/** What was written last of a visit's draws. */
export const lastDraw = ({ lines }: Pick<DutyVisits, "lines">, key: string): VisitLine | undefined =>
  lines.filter((line) => line.key === key && !isBlank(line.seed)).at(-1);

/** How far a visit is. */
export interface DutyVisit {
  readonly visit: string;
  readonly dutyPoint: string;
  readonly day: SerialDate | undefined;
  readonly inspector: string;
  /** Files in the log; undefined where nobody has drawn from it, or that is lost. */
  readonly inLog: number | undefined;
  readonly drawn: number;
  readonly lookedAt: number;
}

/** The visits, those with files first; what was said last of each counts. */
export function visitsOf({ rows, lines }: Pick<DutyVisits, "rows" | "lines">): DutyVisit[] {
  const visits = new Map([...lines, ...rows].map(({ key, visit }) => [key, visit]));
  const order = new Set([...rows, ...lines].map(({ key }) => key));
  return [...order].map((key): DutyVisit => {
    const ofVisit = rows.filter((row) => row.key === key);
    const told = lines.filter((line) => line.key === key);
    return {
      visit: visits.get(key) ?? "",
      dutyPoint: (told.at(-1) ?? ofVisit[0])?.dutyPoint ?? "",
      day: told.flatMap(({ day }) => day ?? []).at(-1),
      inspector: told.flatMap(({ inspector }) => inspector || []).at(-1) ?? "",
      inLog: lastDraw({ lines }, key)?.inLog,
      drawn: ofVisit.length,
      lookedAt: ofVisit.filter((row) => row.lookedAt).length,
    };
  });
}

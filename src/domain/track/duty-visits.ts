import { cellAt } from "../spreadsheet/sheet-cells";
import { type Cell, normalised, isBlank, trimmed } from "../spreadsheet/cell";
import { type CellPosition, parseRange, type RowNumber } from "../spreadsheet/address";
import type { ExistingTable } from "../spreadsheet/existing-table";
import { columnPositions, readRows } from "../spreadsheet/sheet-table";
import { DRAW_COLUMNS, DRAWS_NAME, DUTY_VISIT, type DutyColumns } from "./duty-visit-table";
import { formulaOf } from "../spreadsheet/same-name";

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
  readonly notes: Cell;
}

/** What is written of one draw, so that anybody can redo it. */
export interface DutyDraw {
  readonly visit: string;
  readonly key: string;
  readonly dutyPoint: string;
  readonly seed: string;
  readonly inLog: number;
  readonly wanted: number;
  /** Date and time, as text. */
  readonly drawn: string;
}

/** The sheet as one reading found it. */
export interface DutyVisits {
  readonly existing: ExistingTable;
  readonly columns: DutyColumns;
  readonly rows: readonly DutyRow[];
  readonly draws: readonly DutyDraw[];
  /** Where the next draw is written; undefined where the headers of the draws are gone. */
  readonly nextDraw: CellPosition | undefined;
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
      notes: cells.Notes,
    }));
  return { existing, columns: columnPositions(columns, existing), rows, ...readDraws(existing, names) };
}

function readDraws(
  { cells, range }: ExistingTable,
  names: ReadonlyMap<string, string>,
): Pick<DutyVisits, "draws" | "nextDraw"> {
  const heads = parseRange(formulaOf(names, DRAWS_NAME) ?? "");
  if (!heads) return { draws: [], nextDraw: undefined };
  const draws: DutyDraw[] = [];
  let last = heads.top;
  for (let row = heads.top + 1; row < cells.top + cells.values.length; row++) {
    const line = DRAW_COLUMNS.map((_, i) => cellAt(cells, row, heads.left + i));
    // A note of people's below the draws is not to be written over.
    if (line.every(isBlank)) continue;
    last = row;
    const [visit = "", dutyPoint = "", seed = "", inLog = "", wanted = "", drawn = ""] = line;
    if (isBlank(visit)) continue;
    draws.push({
      visit: trimmed(visit),
      key: visitKey(visit),
      dutyPoint: trimmed(dutyPoint),
      // Spaces inside a seed count.
      seed: typeof seed === "string" ? seed : trimmed(seed),
      inLog: wholeNumber(inLog) ?? 0,
      wanted: wholeNumber(wanted) ?? 0,
      drawn: trimmed(drawn),
    });
  }
  return { draws, nextDraw: { row: Math.max(last, range.top) + 1, column: heads.left } };
}

/** A whole number from 1, also where it is text. */
export function wholeNumber(cell: Cell): number | undefined {
  const number =
    typeof cell === "number" ? cell : /^\d{1,9}$/.test(trimmed(cell)) ? Number(trimmed(cell)) : 0;
  return Number.isInteger(number) && number >= 1 ? number : undefined;
}

/** What was written last of a visit's draws. */
export const lastDraw = ({ draws }: Pick<DutyVisits, "draws">, key: string): DutyDraw | undefined =>
  draws.filter((draw) => draw.key === key).at(-1);

/** How far each visit is, in words: "Visit 1, Duty point: 5 of 40 files drawn, 2 looked at". */
export function visitWords({ rows, draws }: DutyVisits): string[] {
  const visits = new Map(rows.map(({ key, visit }) => [key, visit]));
  return [...visits].map(([key, visit]) => {
    const ofVisit = rows.filter((row) => row.key === key);
    const draw = lastDraw({ draws }, key);
    const point = draw?.dutyPoint ?? ofVisit[0]?.dutyPoint ?? "";
    const lookedAt = ofVisit.filter((row) => row.lookedAt).length;
    const name = `Visit ${visit || "not entered"}${point === "" ? "" : `, ${point}`}`;
    const log = draw ? ` of ${draw.inLog}` : "";
    return `${name}: ${ofVisit.length}${log} files drawn, ${lookedAt} looked at`;
  });
}

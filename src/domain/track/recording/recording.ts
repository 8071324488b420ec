import { rangeAddress } from "../../spreadsheet/address";
import { type Cell, trimmed } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import type { Tracking, TrackingRow } from "../tracking";
import type { ExistingTable } from "../../spreadsheet/existing-table";
import type { SerialDate } from "../../spreadsheet/dates";
import { keptAsTexts } from "../../spreadsheet/read-otherwise";
import { requireDateCell } from "../../spreadsheet/sheet-cells";
import type { TrackingHeader } from "../tracking-sheet/tracking-table";

/** The columns that a press writes in. */
export type Recordable = Extract<TrackingHeader, "Requested" | "Done" | "Outcome" | "Notes">;
const RECORDABLE: readonly Recordable[] = ["Requested", "Done", "Outcome", "Notes"];

export type Entries = Readonly<Partial<Record<Recordable, Cell>>>;

/** A cell that a recording wrote. Found again by its row's key, since rows may be sorted meanwhile. */
export interface RecordedCell {
  readonly key: string;
  readonly header: string;
  readonly before: Cell;
  readonly after: Cell;
  /** The press added its row. */
  readonly isOfNewRow?: true;
}

/** What a press recorded, and how to take it back. */
export interface Recording {
  readonly changes: readonly Change[];
  readonly wrote: readonly RecordedCell[];
}

/** What a press records in a row. */
export interface RowEntry {
  readonly Requested?: SerialDate;
  /** "" empties the cell. */
  readonly Done?: SerialDate | "";
  readonly Outcome?: string;
  /** Goes behind what stands in Notes. */
  readonly note?: string;
}

/** Records entries in rows. Headers that are gone are left out. */
export function recordingOf(
  tracking: Tracking,
  entries: readonly (readonly [TrackingRow, RowEntry])[],
): Recording {
  const rows = entries.map(([row, entry]) => [row, cellsOf(row, entry, tracking.existing)] as const);
  return {
    changes: rows.flatMap(([row, cells]) => trackingWrites(tracking, row, cells)),
    wrote: rows.flatMap(([row, cells]) =>
      RECORDABLE.flatMap((header): RecordedCell[] => {
        const after = cells[header];
        return after === undefined ? [] : [{ key: row.key, header, before: row.cells[header], after }];
      }),
    ),
  };
}

const cellsOf = (
  { cells }: TrackingRow,
  { Requested, Done, Outcome, note = "" }: RowEntry,
  existing: ExistingTable,
): Entries => ({
  ...(Requested !== undefined && { Requested: requireDateCell(Requested, existing.cells) }),
  ...(Done !== undefined && { Done: Done === "" ? "" : requireDateCell(Done, existing.cells) }),
  ...(Outcome !== undefined && { Outcome }),
  ...(note !== "" && { Notes: noted(cells.Notes, note) }),
});

/** A note behind what stands there; once, where nobody heard that it was written. */
function noted(cell: Cell, note: string): Cell {
  const text = trimmed(cell);
  if (text === "") return note;
  return text === note || text.endsWith(`; ${note}`) ? cell : `${text}; ${note}`;
}

function trackingWrites(
  { columns, existing: { sheet } }: Tracking,
  { row, cells }: TrackingRow,
  entries: Entries,
): Change[] {
  const written = new Map<number, BeforeAndAfter>();
  for (const header of RECORDABLE) {
    const [column, after] = [columns[header], entries[header]];
    if (column !== undefined && after !== undefined) written.set(column, { before: cells[header], after });
  }
  return rowWrites(sheet, row - 1, written);
}

export type BeforeAndAfter = Pick<RecordedCell, "before" | "after">;

/**
 * Writes cells of one row as one block, if they hold what they held and none of them holds a formula; cells between
 * them stay. `row` and the columns of `cells` count from 0.
 */
export function rowWrites(sheet: string, row: number, cells: ReadonlyMap<number, BeforeAndAfter>): Change[] {
  if (cells.size === 0) return [];
  const [left, right] = [Math.min(...cells.keys()), Math.max(...cells.keys())];
  const line = (of: keyof BeforeAndAfter): (Cell | null)[] =>
    Array.from({ length: right - left + 1 }, (_, i) => cells.get(left + i)?.[of] ?? null);
  const range = rangeAddress({ top: row, bottom: row, left, right });
  const written = line("after");
  return [
    { type: "expect", sheet, range, cells: [line("before")] },
    ...keptAsTexts(sheet, { row, column: left }, written),
    { type: "write", sheet, range, cells: [written] },
  ];
}

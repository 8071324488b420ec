import { rangeAddress } from "../../spreadsheet/address";
import { type Cell, trimmed } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import type { Tracking, TrackingRow } from "../tracking";
import type { ExistingTable } from "../../spreadsheet/existing-table";
import type { SerialDate } from "../../spreadsheet/dates";
import { keptAsTexts } from "../../spreadsheet/read-otherwise";
import { requireDateCell } from "../../spreadsheet/sheet-cells";
import { TRACKING, type TrackingHeader } from "../tracking-sheet/tracking-table";

/** The columns that a press writes in. */
export type Recordable = Extract<TrackingHeader, "Requested" | "Done" | "Outcome" | "Notes">;
const RECORDABLE: readonly Recordable[] = ["Requested", "Done", "Outcome", "Notes"];

export type Entries = Readonly<Partial<Record<Recordable, Cell>>>;

/** A cell that a recording wrote. Found again by the row's key, since rows may be sorted meanwhile. */
interface RecordedCell {
  readonly key: string;
  readonly header: Recordable;
  readonly before: Cell;
  readonly after: Cell;
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
    changes: rows.flatMap(([row, cells]) => rowWrites(tracking, row, cells)),
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

/** Writes cells of one row as one block, if none of them holds a formula; cells between them stay. */
export function rowWrites(tracking: Tracking, row: TrackingRow, entries: Entries): Change[] {
  const held = Object.fromEntries(
    RECORDABLE.filter((header) => entries[header] !== undefined).map((header) => [header, row.cells[header]]),
  );
  const [expect, write] = [rowBlock(tracking, row, held), rowBlock(tracking, row, entries)];
  return write && expect
    ? [
        { type: "expect", ...expect.block },
        ...keptAsTexts(write.block.sheet, write.first, write.block.cells[0] ?? []),
        { type: "write", ...write.block },
      ]
    : [];
}

/** Cells of one row, by header, as one block; null between them. Undefined where none of the columns is there. */
function rowBlock(
  { columns, existing: { sheet } }: Tracking,
  { row }: TrackingRow,
  entries: Readonly<Partial<Record<TrackingHeader, Cell>>>,
) {
  const cells = new Map<number, Cell>();
  for (const { header } of TRACKING.columns) {
    const column = columns[header];
    const cell = entries[header];
    if (column !== undefined && cell !== undefined) cells.set(column, cell);
  }
  if (cells.size === 0) return undefined;
  const [left, right] = [Math.min(...cells.keys()), Math.max(...cells.keys())];
  const line = Array.from({ length: right - left + 1 }, (_, i) => cells.get(left + i) ?? null);
  const range = rangeAddress({ top: row - 1, bottom: row - 1, left, right });
  return { block: { sheet, range, cells: [line] }, first: { row: row - 1, column: left } };
}

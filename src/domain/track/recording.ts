import { rangeAddress } from "../spreadsheet/address";
import { cellAt } from "../spreadsheet/sheet-cells";
import { type Cell, isBlank, trimmed } from "../spreadsheet/cell";
import type { SerialDate } from "../spreadsheet/dates";
import type { Change } from "../spreadsheet/change";
import { type Outcome, receivedOutcome } from "./steps";
import { type Tracking, TRACKING_HEADERS, type TrackingHeader, type TrackingRow } from "./tracking";

type Recordable = Extract<TrackingHeader, "Requested" | "Done" | "Outcome">;
const RECORDABLE: readonly Recordable[] = ["Requested", "Done", "Outcome"];

/** A cell that a recording wrote. Found again by the row's key, since rows may be sorted meanwhile. */
interface WrittenCell {
  readonly key: string;
  readonly header: Recordable;
  readonly before: Cell;
  readonly after: Cell;
}

/** What a press recorded, and how to take it back. */
export interface Recording {
  readonly changes: readonly Change[];
  readonly wrote: readonly WrittenCell[];
}

type Entries = Readonly<Partial<Record<Recordable, Cell>>>;

/**
 * Writes cells of one row as one block, if the row is still the one it was; cells between them stay. Headers that
 * are gone are left out.
 */
function rowWrite(tracking: Tracking, row: TrackingRow, entries: Entries): Change[] {
  const write = rowBlock(tracking, row, entries);
  const whose = ["Case number", "Step", "Agency or person", ...RECORDABLE] as const;
  const expected = rowBlock(
    tracking,
    row,
    Object.fromEntries(
      whose
        .filter((header) => !isRecordable(header) || entries[header] !== undefined)
        .map((header) => [header, row.cells[header]]),
    ),
  );
  return write && expected
    ? [
        { type: "expect", ...expected },
        { type: "write", ...write },
      ]
    : [];
}

const isRecordable = (header: TrackingHeader): header is Recordable =>
  RECORDABLE.some((recordable) => recordable === header);

/** Cells of one row, by header, as one block; null between them. Undefined where none of the columns is there. */
function rowBlock(
  { columns, existing: { sheet } }: Tracking,
  { row }: TrackingRow,
  entries: Readonly<Partial<Record<TrackingHeader, Cell>>>,
) {
  const cells = new Map<number, Cell>();
  for (const header of TRACKING_HEADERS) {
    const column = columns[header];
    const cell = entries[header];
    if (column !== undefined && cell !== undefined) cells.set(column, cell);
  }
  if (cells.size === 0) return undefined;
  const [left, right] = [Math.min(...cells.keys()), Math.max(...cells.keys())];
  const line = Array.from({ length: right - left + 1 }, (_, i) => cells.get(left + i) ?? null);
  return { sheet, range: rangeAddress({ top: row - 1, bottom: row - 1, left, right }), cells: [line] };
}

function record(tracking: Tracking, entries: readonly (readonly [TrackingRow, Entries])[]): Recording {
  return {
    changes: entries.flatMap(([row, cells]) => rowWrite(tracking, row, cells)),
    wrote: entries.flatMap(([row, cells]) =>
      RECORDABLE.flatMap((header): WrittenCell[] => {
        const after = cells[header];
        return after === undefined ? [] : [{ key: row.key, header, before: row.cells[header], after }];
      }),
    ),
  };
}

/** Asked for today: the rows that have no date yet. */
export const recordRequested = (
  tracking: Tracking,
  rows: readonly TrackingRow[],
  today: SerialDate,
): Recording =>
  record(
    tracking,
    rows.filter(({ cells }) => isBlank(cells.Requested)).map((row) => [row, { Requested: today }]),
  );

/** Came, was ready or was held today. What stands in Outcome already stays. */
export function recordReceived(tracking: Tracking, row: TrackingRow, today: SerialDate): Recording {
  const outcome = receivedOutcome(row.step);
  const isOpen = isBlank(row.cells.Outcome) || row.outcome === "Invited" || row.outcome === "Accepted";
  return record(tracking, [
    [row, outcome !== undefined && isOpen ? { Done: today, Outcome: outcome } : { Done: today }],
  ]);
}

/** Not done by being said: an interview that is on its way, a row that is not needed. */
const WITHOUT_DATE: ReadonlySet<Outcome> = new Set(["Invited", "Accepted", "Not needed"]);

/** An outcome, and with it the day where none stands there yet. Consent that is withdrawn is so from today. */
export function recordOutcome(
  tracking: Tracking,
  row: TrackingRow,
  outcome: Outcome,
  today: SerialDate,
): Recording {
  const isDated = !WITHOUT_DATE.has(outcome) && (isBlank(row.cells.Done) || outcome === "Withdrawn");
  return record(tracking, [[row, isDated ? { Done: today, Outcome: outcome } : { Outcome: outcome }]]);
}

/**
 * Takes a recording back: each cell gets what stood in it, unless somebody has changed it since. `left` counts
 * those that are left as they are.
 */
export function undoRecording(
  tracking: Tracking,
  { wrote }: Recording,
): { readonly changes: readonly Change[]; readonly left: number } {
  const byKey = new Map(tracking.rows.map((row) => [row.key, row]));
  const back = new Map<TrackingRow, Partial<Record<Recordable, Cell>>>();
  let left = 0;
  for (const { key, header, before, after } of wrote) {
    const row = byKey.get(key);
    const column = tracking.columns[header];
    const now =
      row && column !== undefined ? cellAt(tracking.existing.cells, row.row - 1, column) : undefined;
    if (!row || now === undefined || trimmed(now) !== trimmed(after)) {
      left++;
      continue;
    }
    back.set(row, { ...back.get(row), [header]: before });
  }
  return { changes: [...back].flatMap(([row, entries]) => rowWrite(tracking, row, entries)), left };
}

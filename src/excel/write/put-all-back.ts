import type { ChangedCell } from "../../app/errors/became";
import { cellAddress, parseRange, rangeAddress } from "../../domain/spreadsheet/address";
import type { Change } from "../../domain/spreadsheet/change";
import { formulaColumns, type PlacedWrite } from "../../domain/spreadsheet/placed-writes";
import { type CellBeforeAndAfter, changedCells, isChanged, isComputed, cellsOfWrites } from "./amiss";
import type { Look } from "./look";
import { putBack } from "./put-back";
import { adoptSheet, putTablesBack, queueDissolving } from "./put-tables-back";
import type { CellsRead } from "../read/read-cells";
import { putSettingsBack } from "./settings-kept";
import { takeOutInserted } from "./take-out-inserted";
import { untracked } from "../untracked";

/** What a batch has written: what stood there right before and right after. */
export interface WrittenBatch {
  readonly changes: readonly Change[];
  readonly writes: readonly PlacedWrite[];
  readonly before: Look;
  readonly after: CellsRead;
  /** What the workbook kept before, and after. */
  readonly settings: ReadonlyMap<string, string>;
  readonly kept: ReadonlyMap<string, string>;
}

/**
 * Puts back what a batch has written. `isAll`: its links, its tables, and the rows and columns that it put in too. Returns
 * the cells that could not be put back.
 */
export async function putAllBack(
  context: Excel.RequestContext,
  { changes, writes, before, after, settings, kept }: WrittenBatch,
  isAll: boolean,
): Promise<ChangedCell[]> {
  putSettingsBack(context, changes, settings, kept);
  if (isAll) {
    clearLinks(context, changes);
    emptyNewTables(context, changes);
    queueDissolving(context, changes, before);
  }
  const changed = cellsOfWrites(writes, before.cells, after, isChanged);
  const isWritten = new Set(changed.map(placeKey));
  // Formulas that move with inserted rows refer to others: they are as they were.
  const filled = changedCells(formulaColumns(changes), changes, before.cells, after).filter(
    (cell) => !isWritten.has(placeKey(cell)) && !(isComputed(cell.before) && isComputed(cell.after)),
  );
  const all = [...changed, ...filled];
  // The new headers of a table that had none stand among them: the table would take its first row for them.
  const mayTakeOut = isAll && before.withoutHeaders.size === 0 && !adoptSheet(changes);
  const isInserted = mayTakeOut ? insertedCells(writes) : () => false;
  const inserted = all.filter(isInserted);
  const left = await putBack(
    context,
    all.filter((cell) => !isInserted(cell)),
  );
  const isOut = mayTakeOut && (await takeOutInserted(context, changes, inserted));
  if (!isOut && inserted.length > 0) left.push(...(await putBack(context, inserted)));
  const moves = isOut ? changes.filter(({ type }) => !INSERTS.has(type)) : changes;
  await putTablesBack(context, moves, before, isAll);
  return left.map(named);
}

const INSERTS: ReadonlySet<Change["type"]> = new Set(["insert rows", "insert columns"]);

/** Tells cells of rows and columns that were put in by the same changes. */
function insertedCells(writes: readonly PlacedWrite[]): (cell: CellBeforeAndAfter) => boolean {
  const made = writes.flatMap(({ before, after }) => (after && !before ? [after] : []));
  return ({ sheet, row, column }) =>
    made.some(
      ({ sheet: on, range }) =>
        on === sheet &&
        range.top <= row &&
        row <= range.bottom &&
        range.left <= column &&
        column <= range.right,
    );
}

/** A table on a sheet that was just made has no rows again: the next press ends what this one began. */
function emptyNewTables({ workbook }: Excel.RequestContext, changes: readonly Change[]): void {
  const added = new Set(changes.flatMap((change) => (change.type === "add sheet" ? [change.sheet] : [])));
  for (const change of changes) {
    const range =
      change.type === "add table" && added.has(change.sheet) ? parseRange(change.range) : undefined;
    if (change.type !== "add table" || !range || range.bottom === range.top) continue;
    const body = rangeAddress({ ...range, top: range.top + 1 });
    untracked(workbook.worksheets.getItem(change.sheet).getRange(body)).clear("Contents");
  }
}

/** Links that were made where something else stands now lead nowhere. */
function clearLinks({ workbook }: Excel.RequestContext, changes: readonly Change[]): void {
  for (const change of changes)
    if (change.type === "link")
      untracked(workbook.worksheets.getItem(change.sheet).getRange(change.cell)).clear("Hyperlinks");
}

const placeKey = ({ sheet, row, column }: CellBeforeAndAfter): string => `${sheet}!${row}:${column}`;

export const named = ({ sheet, row, column, after }: CellBeforeAndAfter): ChangedCell => ({
  sheet,
  address: cellAddress(row, column),
  holds: after.formula,
});

import { type ChangedCell } from "../app/cells-changed-error";
import { NotWrittenError, notPutBackWords } from "../app/not-written-error";
import { cellAddress, parseRange } from "../domain/spreadsheet/address";
import { CannotDo } from "../domain/spreadsheet/cannot-do";
import type { Change } from "../domain/spreadsheet/change";
import { type Place, placedWrites } from "../domain/spreadsheet/placed-writes";
import { type CellBeforeAndAfter, isAmiss, overwrittenCells, writtenCells } from "./amiss";
import { queueChanges } from "./apply";
import { checkPreconditions } from "./preconditions";
import { putBack } from "./put-back";
import { type CellsRead, readCells } from "./read-cells";
import {
  areKept,
  changedMeanwhile,
  checkSettings,
  putSettingsBack,
  readSettings,
  restOnSettings,
  withoutGone,
} from "./settings-kept";
import { queueGrowth } from "./table-growth";

/**
 * Applies changes: looks first whether all is as it was read, writes, and looks afterwards whether the cells hold what
 * was meant. Returns what people are to know besides, in sentences. Throws CellsChangedError where nothing was
 * written, NotWrittenError where what was written is put back, and CannotDo where settings are not as they are
 * expected to be: then too what was written is put back. `goOn` throws once the batch has been given up.
 */
export async function applyChecked(
  context: Excel.RequestContext,
  changes: readonly Change[],
  goOn: () => void,
): Promise<string[]> {
  const writes = placedWrites(changes);
  const before = await look(context, changes, [
    ...writes.flatMap((write) => write.before ?? []),
    ...placesOf(changes, "expect"),
    ...placesOf(changes, "keep"),
  ]);
  checkPreconditions(changes, before.cells);
  checkSettings(changes, before.settings);
  goOn();
  const filtered = queueFilters(context, changes, before.cells);
  queueChanges(context, withoutGone(singly(changes, before.cells), before.settings));
  const growth = queueGrowth(context, changes);
  const readAfter = readCells(context, [
    ...writes.flatMap((write) => write.after ?? []),
    ...placesOf(changes, "keep"),
  ]);
  const readKept = readSettings(context);
  await context.sync();

  const [after, kept] = [readAfter(), readKept()];
  const written = writtenCells(writes, before.cells, after);
  const amiss = written.filter(isAmiss);
  const otherwise = changedMeanwhile(changes, kept);
  if (amiss.length > 0 || otherwise !== undefined) {
    goOn();
    putSettingsBack(context, changes, before.settings, kept);
    const changed = written.filter((cell) => cell.before.formula !== cell.after.formula);
    const left = await putBack(context, changed);
    throw otherwise === undefined
      ? new NotWrittenError(amiss.map(named), left.map(named))
      : new CannotDo([otherwise, ...notPutBackWords(left.map(named))].join(" "));
  }
  const overwritten = overwrittenCells(changes, before.cells, after);
  if (overwritten.length > 0) {
    goOn();
    await putBack(context, overwritten);
  }
  await growth(goOn);
  return [
    ...filtered
      .filter((sheet) => !after.hasHiddenRows(sheet))
      .map(
        (sheet) =>
          `The filter on the sheet ${sheet} was cleared, so that all of its rows could be made again.`,
      ),
    ...(areKept(changes, kept)
      ? []
      : [
          "Excel did not keep the add-in’s notes of this in the workbook. Press again; what stands on the sheets counts meanwhile.",
        ]),
  ];
}

interface Before {
  readonly cells: CellsRead;
  readonly settings: ReadonlyMap<string, string>;
}

/** Asks nothing where nothing can be otherwise than it was read. */
async function look(
  context: Excel.RequestContext,
  changes: readonly Change[],
  places: readonly Place[],
): Promise<Before> {
  if (places.length === 0 && !restOnSettings(changes))
    return { cells: { at: () => undefined, hasHiddenRows: () => false }, settings: new Map() };
  const [cells, settings] = [readCells(context, places), readSettings(context)];
  await context.sync();
  return { cells: cells(), settings: settings() };
}

const placesOf = (changes: readonly Change[], type: "expect" | "keep"): Place[] =>
  changes.flatMap((change) => {
    const range = change.type === type ? parseRange(change.range) : undefined;
    return change.type === type && range ? [{ sheet: change.sheet, range }] : [];
  });

/** A table whose rows are hidden by its filter loses none of them (OfficeDev/office-js#994, #468). Returns their sheets. */
function queueFilters(
  { workbook }: Excel.RequestContext,
  changes: readonly Change[],
  before: CellsRead,
): string[] {
  return changes.flatMap((change) => {
    if (change.type !== "drop table rows" || !before.hasHiddenRows(change.sheet)) return [];
    workbook.tables.getItem(change.table).clearFilters();
    return [change.sheet];
  });
}

/**
 * Where a row is hidden, each row is written for itself: an array that goes over rows that a filter hides has been
 * put into others (OfficeDev/office-js#224).
 */
const singly = (changes: readonly Change[], before: CellsRead): Change[] =>
  changes.flatMap((change, i): Change[] => {
    if (change.type !== "write" && change.type !== "add table rows") return [change];
    const range = parseRange(change.range);
    const sheet = placedSheet(change.sheet, changes.slice(0, i));
    if (!range || range.top === range.bottom || !before.hasHiddenRows(sheet)) return [change];
    return change.cells.map((row, j) => {
      const [first, last] = [cellAddress(range.top + j, range.left), cellAddress(range.top + j, range.right)];
      return { type: "write", sheet: change.sheet, range: `${first}:${last}`, cells: [row] };
    });
  });

/** What a sheet was called before these changes. */
const placedSheet = (sheet: string, changes: readonly Change[]): string =>
  [...changes]
    .reverse()
    .reduce(
      (name, change) => (change.type === "rename sheet" && change.to === name ? change.sheet : name),
      sheet,
    );

const named = ({ sheet, row, column, after }: CellBeforeAndAfter): ChangedCell => ({
  sheet,
  address: cellAddress(row, column),
  holds: after.formula,
});

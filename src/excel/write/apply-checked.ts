import type { Became } from "../../app/errors/became";
import { CellsChangedError } from "../../app/errors/cells-changed-error";
import { LayoutChangedError } from "../../app/errors/layout-changed-error";
import { NotWrittenError } from "../../app/errors/not-written-error";
import type { LateWrite } from "../../app/workbook";
import { cellAddress, parseRange } from "../../domain/spreadsheet/address";
import type { CannotDo } from "../../domain/shared/cannot-do";
import type { Change } from "../../domain/spreadsheet/change";
import {
  formulaColumns,
  type Place,
  type PlacedWrite,
  placedWrites,
  writtenSheets,
} from "../../domain/spreadsheet/placed-writes";
import { isAmiss, overwrittenCells, cellsOfWrites } from "./amiss";
import { queueChanges } from "./apply";
import { type Look, queueLook, restsOnNothing } from "./look";
import type { Patience } from "../batch";
import { codeOf } from "../error-codes";
import { unmetExpectations } from "./unmet-expectations";
import { named, putAllBack } from "./put-all-back";
import { putBack } from "./put-back";
import { type CellsRead, readCells } from "../read/read-cells";
import { readSettings } from "../read/read-settings";
import { areKept, settingsChangedMeanwhile, settingsUnmet, withoutGone } from "./settings-kept";
import { canResize, queueGrowth } from "./table-growth";

/**
 * Applies changes: looks first whether all is as it was read, looks again in the batch that writes, and looks
 * afterwards whether the cells hold what was meant. Returns what people are to know besides, in sentences. Throws
 * CellsChangedError, LayoutChangedError, or CannotDo of settings, where something is not as it was read: nothing was
 * written then, or it is put back; and NotWrittenError where Excel did not write what was meant. What Excel does
 * of a batch that was given up is left to `settle`.
 */
export async function applyChecked(
  context: Excel.RequestContext,
  changes: readonly Change[],
  { goOn, isGivenUp }: Patience,
  settle: (late: Omit<LateWrite, "doing">) => Promise<void>,
): Promise<string[]> {
  const writes = placedWrites(changes);
  const first = await look(context, changes, writes);
  goOn();
  const lookAgain = queueLook(context, changes, writes);
  const filtered = queueFilters(context, changes, first.cells);
  queueChanges(context, withoutGone(singly(changes, first.cells), first.settings));
  const growth = queueGrowth(context, changes);
  const readAfter = readCells(context, [
    ...writes.flatMap((write) => write.after ?? []),
    ...changes.flatMap((change) => (change.type === "keep" ? placeOf(change) : [])),
    ...formulaColumns(changes),
  ]);
  const readKept = readSettings(context);
  await syncMaking(context, changes);

  const [before, after, kept] = [lookAgain(), readAfter(), readKept()];
  const amiss = cellsOfWrites(writes, before.cells, after, isAmiss);
  // Where nothing is written, what was moved meanwhile was moved after this.
  const meanwhile = (became: Became): CannotDo | undefined =>
    changeSince(onWritten(changes), before, became) ?? settingsChangedMeanwhile(changes, kept, became);
  const isOtherwise = meanwhile("put back") !== undefined;
  const written = { changes, writes, before, after, settings: first.settings, kept };
  if (isGivenUp()) {
    const isRight = !isOtherwise && amiss.length === 0;
    const leavesTraces = changes.some(
      ({ type }) => type === "add sheet" || (type === "add table rows" && !canResize()),
    );
    await settle({ isRight, leavesTraces, putBack: () => putAllBack(context, written, true) });
    return [];
  }
  if (isOtherwise || amiss.length > 0) {
    const left = await putAllBack(context, written, isOtherwise);
    throw meanwhile(left.length === 0 ? "put back" : left) ?? new NotWrittenError(amiss.map(named), left);
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

/** Looks whether all is as it was read. Asks nothing where nothing can be otherwise. */
async function look(
  context: Excel.RequestContext,
  changes: readonly Change[],
  writes: readonly PlacedWrite[],
): Promise<Before> {
  if (restsOnNothing(changes, writes))
    return { cells: { at: () => undefined, hasHiddenRows: () => false }, settings: new Map() };
  const [taken, settings] = [queueLook(context, changes, writes), readSettings(context)];
  try {
    await context.sync();
  } catch (error) {
    throw isGone(error) ? new LayoutChangedError(undefined) : error;
  }
  const found = taken();
  const changed = changeSince(changes, found) ?? settingsUnmet(changes, settings());
  if (changed) throw changed;
  return { cells: found.cells, settings: settings() };
}

/** Changes without what they expect of sheets on which they write nothing. */
function onWritten(changes: readonly Change[]): Change[] {
  const written = new Set(writtenSheets(changes));
  return changes.filter((change) => !("sheet" in change) || written.has(change.sheet));
}

/** What is not as it was read. */
const changeSince = (
  changes: readonly Change[],
  { cells, moved: all }: Look,
  became: Became = "nothing written",
): CannotDo | undefined => {
  const moved = all.find((sheet) => changes.some((change) => "sheet" in change && change.sheet === sheet));
  if (moved !== undefined) return new LayoutChangedError(moved, became);
  const unmet = unmetExpectations(changes, cells);
  return unmet.length === 0 ? undefined : new CellsChangedError(unmet, became);
};

/** Somebody else may make the same sheet at the same moment: theirs is then gone on with. */
async function syncMaking(context: Excel.RequestContext, changes: readonly Change[]): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    const added = changes.find((change) => change.type === "add sheet");
    throw added && codeOf(error) === "ItemAlreadyExists" ? new LayoutChangedError(added.sheet) : error;
  }
}

const isGone = (error: unknown): boolean =>
  ["ItemNotFound", "InvalidReference"].includes(codeOf(error) ?? "");

const placeOf = ({ sheet, range }: { readonly sheet: string; readonly range: string }): Place[] => {
  const place = parseRange(range);
  return place ? [{ sheet, range: place }] : [];
};

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
function singly(changes: readonly Change[], before: CellsRead): Change[] {
  /** What sheets were called before these changes, by their names now. */
  const names = new Map<string, string>();
  return changes.flatMap((change): Change[] => {
    if (change.type === "rename sheet") names.set(change.to, names.get(change.sheet) ?? change.sheet);
    if (change.type !== "write" && change.type !== "add table rows") return [change];
    const range = parseRange(change.range);
    const sheet = names.get(change.sheet) ?? change.sheet;
    if (!range || range.top === range.bottom || !before.hasHiddenRows(sheet)) return [change];
    return change.cells.map((row, j) => {
      const [first, last] = [cellAddress(range.top + j, range.left), cellAddress(range.top + j, range.right)];
      return { type: "write", sheet: change.sheet, range: `${first}:${last}`, cells: [row] };
    });
  });
}

import { type CellRange, columnIndex, columnLetters } from "../../domain/spreadsheet/address";
import type { Change } from "../../domain/spreadsheet/change";
import { type Place, placeAfter } from "../../domain/spreadsheet/placed-writes";
import type { CellBeforeAndAfter } from "./amiss";
import { gridOf, rangeOf } from "../read/cells-of";
import { untracked } from "../untracked";

type Insertion = Extract<Change, { type: "insert rows" | "insert columns" }>;

/**
 * Takes whole rows and columns out again that changes have put in, all of them or none: only where nothing stands in them
 * but what was written there. Returns whether they are out.
 */
export async function takeOutInserted(
  context: Excel.RequestContext,
  changes: readonly Change[],
  written: readonly CellBeforeAndAfter[],
): Promise<boolean> {
  const whole = (sheet: string, change: Insertion, range: CellRange): Excel.Range =>
    untracked(context.workbook.worksheets.getItem(sheet).getRange(linesOf(change, range)));
  const asked = changes.flatMap((change, i) => {
    if (!isInsertion(change)) return [];
    const { sheet, range } = placeAfter(placeOf(change), changes.slice(i + 1));
    const used = untracked(whole(sheet, change, range).getUsedRangeOrNullObject(true));
    used.load({ address: true, formulas: true });
    return [{ change, sheet, used }];
  });
  if (asked.length === 0) return false;
  await context.sync();
  const isOurs = (sheet: string, row: number, column: number, holds: unknown): boolean =>
    written.some(
      (cell) =>
        cell.sheet === sheet && cell.row === row && cell.column === column && cell.after.formula === holds,
    );
  const isFree = asked.every(({ sheet, used }) => {
    if (used.isNullObject) return true;
    const { top, left } = rangeOf(used.address);
    return gridOf(used.formulas).every((cells, i) =>
      cells.every((cell, j) => cell === "" || isOurs(sheet, top + i, left + j, cell)),
    );
  });
  if (!isFree) return false;
  // The last first: each then stands where it was put in.
  for (const { change, sheet } of asked.reverse())
    whole(sheet, change, placeOf(change).range).delete(change.type === "insert rows" ? "Up" : "Left");
  await context.sync();
  return true;
}

const isInsertion = (change: Change): change is Insertion =>
  change.type === "insert rows" || change.type === "insert columns";

function placeOf(change: Insertion): Place {
  const first = change.type === "insert rows" ? change.before - 1 : columnIndex(change.before);
  const last = first + change.count - 1;
  const range =
    change.type === "insert rows"
      ? { top: first, bottom: last, left: 0, right: 0 }
      : { top: 0, bottom: 0, left: first, right: last };
  return { sheet: change.sheet, range };
}

const linesOf = ({ type }: Insertion, { top, bottom, left, right }: CellRange): string =>
  type === "insert rows" ? `${top + 1}:${bottom + 1}` : `${columnLetters(left)}:${columnLetters(right)}`;

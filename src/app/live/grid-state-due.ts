import type { Clock } from "../clock";
import type { ListLayout } from "../../domain/case-list/list-layout";
import { parseRange } from "../../domain/spreadsheet/address";
import type { GridChange, ListReading, Reading } from "../workbook";

/** Fewer cells than this change by typing; more at once were pasted, filled or cleared. */
const PASTED = 10;
/** While people work, what one pasted cell has destroyed is noticed after this long at the latest. */
const INTERVAL = 45_000;

/** Knows when it is time to look at what the grid holds besides cells, which costs a hundred actions. */
export interface GridStateDue {
  /** Something may have changed. `layout`: where the list stands, if there is one. */
  readonly touched: (change: GridChange, layout: ListLayout | undefined) => void;
  /** A reading has come that is not like the one before. */
  readonly changed: (before: Reading | undefined, after: Reading) => void;
  readonly isDue: () => boolean;
  /** It has been looked at. */
  readonly done: () => void;
}

/** It is due at first, after anything like a paste, and now and then while people work. */
export function gridStateDue(clock: Clock): GridStateDue {
  let isDue = true;
  let isTouched = false;
  let doneAt = -Infinity;
  return {
    touched({ isLarge, address }, layout) {
      isTouched = true;
      isDue ||= isLarge || (layout !== undefined && address !== undefined && isAbove(address, layout));
    },
    changed(before, after) {
      isTouched = true;
      isDue ||= !before || isLikePaste(before, after);
    },
    isDue: () => isDue || (isTouched && clock.now() >= doneAt + INTERVAL),
    done() {
      isDue = false;
      isTouched = false;
      doneAt = clock.now();
    },
  };
}

/** An edit down to the headers may be of a count box, and what is typed over a formula is lost. */
const isAbove = (address: string, { table }: ListLayout): boolean =>
  (parseRange(address)?.top ?? Infinity) <= table.top;

/** Whether more has changed than typing changes: many cells, rows or columns, or a name or sheet is gone. */
const isLikePaste = (a: Reading, b: Reading): boolean =>
  a.sheets.some((sheet) => !b.sheets.includes(sheet)) ||
  [...a.names].some(([name, formula]) => b.names.get(name) !== formula) ||
  !a.list ||
  !b.list ||
  JSON.stringify(a.list.layout) !== JSON.stringify(b.list.layout) ||
  changedCells(a.list, b.list) >= PASTED;

function changedCells({ cells: a }: ListReading, { cells: b }: ListReading): number {
  if (a.top !== b.top || a.left !== b.left || a.values.length !== b.values.length) return PASTED;
  let count = 0;
  for (const [i, row] of b.values.entries()) {
    const before = a.values[i];
    // Rows that have not changed are the same.
    if (before === row) continue;
    for (const [j, cell] of row.entries()) if (before?.[j] !== cell && ++count >= PASTED) return count;
  }
  return count;
}

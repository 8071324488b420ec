import { rangeAddress } from "../../spreadsheet/address";
import { isBlank } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import { cellAt } from "../../spreadsheet/sheet-cells";
import type { Tracking } from "../tracking";
import { areLowest, hasTheSameKey, rowsAsked, type RowsToAdd } from "./add-rows";
import { trackingGrid } from "./tracking-grid";
import { TRACKING } from "./tracking-table";

/**
 * Takes rows out of the table again that were added to it, while they are its lowest and hold nothing else. "gone": they
 * are out of it already. "changed": they hold more by now, or stand elsewhere.
 */
export function takeRowsBack(tracking: Tracking, added: RowsToAdd): Change[] | "gone" | "changed" {
  const { existing, positions, flagged, rows } = tracking;
  const { sheet, range, hasTotalRow = false } = existing;
  const asked = rowsAsked(added);
  if (!asked.some((one) => rows.some((row) => hasTheSameKey(row, added.theCase, one)))) return "gone";
  const bottom = range.bottom - asked.length;
  const shrunk = { ...range, bottom };
  const lowest = { ...range, top: bottom + 1 };
  if (hasTotalRow || holdsOwn(tracking, lowest.top) || !areLowest(tracking, added.theCase, asked))
    return "changed";
  return [
    {
      type: "drop table rows",
      table: TRACKING.table,
      becomes: rangeAddress(shrunk),
      sheet,
      range: rangeAddress(lowest),
    },
    ...trackingGrid({ ...existing, range: shrunk }, positions, flagged),
  ];
}

/** Whether people have written in columns of their own, from a row on, which counts from 0. */
function holdsOwn({ columns, existing: { range, cells } }: Tracking, top: number): boolean {
  const ours = new Set(Object.values(columns));
  for (let row = top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++)
      if (!ours.has(column) && !isBlank(cellAt(cells, row, column))) return true;
  return false;
}

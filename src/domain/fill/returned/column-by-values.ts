import { codeFinder } from "../../case-list/codes";
import { type ColumnKey, COLUMNS, listOf } from "../../case-list/columns";
import type { Cell } from "../../spreadsheet/cell";
import { isReadable } from "../tidy-up/tidy-up";

/** Fewer cells tell nothing. */
const FEW = 4;
/** So large a part of the cells has to be a code: a slip here and there is no other column. */
const PART = 0.9;

/** Ages are bare numbers, as much else is. */
const BY_CODES = COLUMNS.flatMap((column) => {
  const list =
    column.dataType.kind === "coded" || column.dataType.kind === "suggested" ? listOf(column) : undefined;
  return list ? [{ column, find: codeFinder(list) }] : [];
});

type Reads = (cell: Cell, by: (typeof BY_CODES)[number]) => boolean;

/** What stands on the list itself tells before what could be put right to it: Statement is no Yes. */
const READINGS: readonly Reads[] = [
  (cell, { find }) => find(cell) !== undefined,
  (cell, { column, find }) => find(cell) !== undefined || isReadable(cell, column),
];

/** The only column of the list whose codes these cells hold; undefined where they are none's, or several columns'. */
export function columnByValues(samples: readonly Cell[]): ColumnKey | undefined {
  if (samples.length < FEW) return undefined;
  for (const reads of READINGS) {
    const [first, ...others] = BY_CODES.filter(
      (by) => samples.filter((cell) => reads(cell, by)).length >= samples.length * PART,
    );
    if (first) return others.length === 0 ? first.column.key : undefined;
  }
  return undefined;
}

import { isBlank } from "../spreadsheet/cell";
import { type Column, COLUMNS } from "./columns";
import type { ListLayout } from "./list-layout";

/**
 * A column of the list that no header says. header: it stands there, under another header or none. gone: it was
 * deleted, and `place` is where it is to be put in again. doubtful: another stands about there, which may be it.
 */
export interface MissingColumn {
  readonly column: Column;
  readonly kind: "header" | "gone" | "doubtful";
  /** The sheet's column. */
  readonly place: number;
  /** What the header says that stands there; "" where it says nothing, or where there is none. */
  readonly says: string;
}

/** With fewer of its headers a row is none of headers. */
const FEWEST = COLUMNS.length / 2;

/** Whether the row of headers itself is gone, or something else was pasted over it. */
export const isHeaderRowGone = ({ columns, isHeaderless }: ListLayout): boolean =>
  isHeaderless === true || columns.filter((column) => column !== undefined).length < FEWEST;

/** The columns that are missing, in the list's order. What stands between the same neighbours tells what became of them. */
export function missingColumns({ columns, table, others = [] }: ListLayout): MissingColumn[] {
  const missing: MissingColumn[] = [];
  for (let from = 0; from < columns.length; from++) {
    if (columns[from] !== undefined) continue;
    let end = from;
    while (end < columns.length && columns[end] === undefined) end++;
    const run = COLUMNS.slice(from, end);
    const before = columns[from - 1] ?? table.left - 1;
    const after = columns[end];
    const instead = others.filter(
      ({ column }) => before < column && column < (after ?? before + run.length + 1),
    );
    // To the right of all of ours people keep columns of their own.
    const isPlain =
      instead.length === run.length &&
      (after !== undefined || instead.every(({ header }) => isUnnamed(header)));
    run.forEach((column, i) => {
      const there = instead[i];
      if (isPlain && there) missing.push({ column, kind: "header", place: there.column, says: there.header });
      else if (there && after !== undefined)
        missing.push({ column, kind: "doubtful", place: there.column, says: there.header });
      else missing.push({ column, kind: "gone", place: before + 1, says: there?.header ?? "" });
    });
    from = end;
  }
  return missing;
}

/** What Excel calls the columns of a table that nobody has named. */
export const isUnnamed = (header: string): boolean => isBlank(header) || /^Column\d+$/i.test(header);

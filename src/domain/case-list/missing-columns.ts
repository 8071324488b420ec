import { isBlank, normalised } from "../spreadsheet/cell";
import { codeFinder } from "./codes";
import { type Column, COLUMNS, listOf } from "./columns";
import type { ListLayout } from "./list-layout";

/**
 * A column of the list that no header of the table says. outside: it stands right beside the table. header: it stands there, under another header or none. gone: it was
 * deleted, and `place` is where it is to be put in again. doubtful: another stands about there, which may be it.
 */
export interface MissingColumn {
  readonly column: Column;
  readonly kind: "outside" | "header" | "gone" | "doubtful";
  /** The sheet's column. */
  readonly place: number;
  /** What the header says that stands there; "" where it says nothing, or where there is none. */
  readonly says: string;
}

/** With fewer of its headers a row is none of headers. */
const FEWEST = COLUMNS.length / 2;

/** Whether the row of headers itself is gone, or something else was pasted over it. */
export const isHeaderRowGone = (layout: ListLayout): boolean =>
  layout.isHeaderless === true ||
  COLUMNS.filter((column) => layout.columns[column.index] !== undefined || outside(column, layout)).length <
    FEWEST;

/** Where a column stands that the table has left out. */
const outside = ({ header }: Column, { beside = [] }: ListLayout): { readonly column: number } | undefined =>
  beside.find((one) => normalised(one.header) === normalised(header));

/** The columns that are missing, in the list's order. What stands between the same neighbours tells what became of them. */
export function missingColumns(layout: ListLayout): MissingColumn[] {
  const { table, others = [] } = layout;
  const left = COLUMNS.flatMap((column): MissingColumn[] => {
    const there = layout.columns[column.index] === undefined ? outside(column, layout) : undefined;
    return there ? [{ column, kind: "outside", place: there.column, says: column.header }] : [];
  });
  const columns = layout.columns.map(
    (place, i) => place ?? left.find(({ column }) => column.index === i)?.place,
  );
  const missing: MissingColumn[] = [...left];
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
  return missing.sort((a, b) => a.column.index - b.column.index);
}

/** Whether what stands for a header looks like an entry: a number, or a code of the column. */
export function isLikeAnEntry({ column, says }: MissingColumn): boolean {
  const list = listOf(column);
  return /\d/.test(says) || (list !== undefined && codeFinder(list)(says) !== undefined);
}

/** So many headers are not written over one by one. */
const MANY = 3;

/** The headers over which rows were pasted: many, and not all by other headers. Some cells of a paste are empty. */
export function headersPastedOver(missing: readonly MissingColumn[]): readonly MissingColumn[] {
  const replaced = missing.filter(({ kind }) => kind === "header");
  const over = replaced.filter(({ says }) => !isUnnamed(says));
  return over.length >= MANY && over.some(isLikeAnEntry) ? replaced : [];
}

/** What Excel calls the columns of a table that nobody has named. */
export const isUnnamed = (header: string): boolean => isBlank(header) || /^Column\d+$/i.test(header);

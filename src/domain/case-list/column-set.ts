import { COLUMNS, type Column, type ColumnKey, indexOf } from "./columns";

/**
 * A set of columns of the case list, one bit for each. Rules answer with one, so that a case without faults
 * costs a rule a few machine operations and no memory.
 */
export type ColumnSet = number & { readonly brand: "ColumnSet" };

export const NO_COLUMNS = asSet(0);

export const columnSet = (...keys: readonly ColumnKey[]): ColumnSet =>
  asSet(keys.reduce((bits, key) => bits | (1 << indexOf(key)), 0));

/** The columns of which something holds. */
export const columnsWhere = (holds: (column: Column) => boolean): ColumnSet =>
  asSet(COLUMNS.reduce((bits, column) => (holds(column) ? bits | (1 << column.index) : bits), 0));

export const both = (a: ColumnSet, b: ColumnSet): ColumnSet => asSet(a & b);
export const either = (a: ColumnSet, b: ColumnSet): ColumnSet => asSet(a | b);
export const without = (a: ColumnSet, b: ColumnSet): ColumnSet => asSet(a & ~b);
/** The set if a condition holds, else no columns. */
export const when = (condition: boolean, set: ColumnSet): ColumnSet => (condition ? set : NO_COLUMNS);

export const hasColumn = (set: ColumnSet, index: number): boolean => (set & (1 << index)) !== 0;

/** The columns of a set, in the list's order. */
export const columnsIn = (set: ColumnSet): Column[] => COLUMNS.filter(({ index }) => hasColumn(set, index));

function asSet(bits: number): ColumnSet {
  return bits as ColumnSet;
}

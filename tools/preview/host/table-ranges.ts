import type { SheetRange, TableInfo } from "./grid";

/** The rows of a table between its headers and its totals. */
export const bodyOf = ({ range, showsTotals, hiddenHeaders }: TableInfo): SheetRange => ({
  ...range,
  top: range.top + (hiddenHeaders ? 0 : 1),
  bottom: range.bottom - (showsTotals ? 1 : 0),
});

/** Undefined while the headers are hidden. */
export const headerRowOf = ({ range, hiddenHeaders }: TableInfo): SheetRange | undefined =>
  hiddenHeaders ? undefined : { ...range, bottom: range.top };

/** Undefined where no total row is shown. */
export const totalRowOf = ({ range, showsTotals }: TableInfo): SheetRange | undefined =>
  showsTotals ? { ...range, top: range.bottom } : undefined;

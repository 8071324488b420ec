/** How a block of cells is shown; `top` and `left` count from 0. */
export interface SheetFormats {
  readonly top: number;
  readonly left: number;
  /** Excel's codes, "General" where a cell has none of its own. */
  readonly numberFormats: readonly (readonly string[])[];
  /** In points. */
  readonly columnWidths: readonly number[];
}

const GENERAL = "General";

/** How a cell's number is shown; "General" where that is not known. */
export const numberFormatAt = (
  { top, left, numberFormats }: SheetFormats,
  row: number,
  column: number,
): string => numberFormats[row - top]?.[column - left] ?? GENERAL;

/** Whether a cell with this format shows a number as Excel does by itself. */
export const isGeneral = (format: string): boolean => format === GENERAL || format === "";

/** Whether a number is shown as a day; times of the day alone are none. */
export const showsDay = (format: string): boolean =>
  /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));

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

/** A plain count of digits, with the decimals it shows: 0, #,##0, 0.00, 0" years". */
const DIGITS = /^[#,?0]*0(?:\.(0+))?$/;

/** What a format that shows fewer decimals than a number has makes of it: "9" of 8.884; undefined where it hides none. */
export function shownRounded(value: number, format: string): string | undefined {
  const [first = ""] = format.replace(/"[^"]*"|\\.|[_*]./g, "").split(";");
  const digits = DIGITS.exec(first.trim());
  const shown = digits && value.toFixed(digits[1]?.length ?? 0);
  return shown === null || Number(shown) === value ? undefined : shown;
}

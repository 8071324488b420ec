/** An error as cells hold one: "#N/A". */
export class FormulaError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const CODES = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"] as const;
const ERRORS: ReadonlyMap<string, FormulaError> = new Map(
  CODES.map((code) => [code, new FormulaError(code)]),
);

/** The one error with a code. Made once: an error that is made anew takes longer than all else. */
export const formulaError = (code: (typeof CODES)[number]): FormulaError =>
  ERRORS.get(code) ?? new FormulaError(code);

/** The error that a text says; undefined where it says none. */
export const errorNamed = (text: string): FormulaError | undefined => ERRORS.get(text);

/** One value; undefined is an empty cell. */
export type Scalar = string | number | boolean | FormulaError | undefined;

/** Values of a block of cells, row by row. */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly cells: readonly Scalar[],
  ) {}
}

export type Operand = Scalar | Matrix;

/** The value itself, or the only cell of a block, or its first. */
export const single = (operand: Operand): Scalar => (operand instanceof Matrix ? operand.cells[0] : operand);

export const cellsIn = (operand: Operand): readonly Scalar[] =>
  operand instanceof Matrix ? operand.cells : [operand];

/** 15 digits, as Excel shows a number that has no format. */
const numberText = (value: number): string => String(Number(value.toPrecision(15)));

/** What a value reads as; throws an error that it is. */
export function text(value: Scalar): string {
  if (typeof value === "string") return value;
  if (value === undefined) return "";
  if (value instanceof FormulaError) throw value;
  return typeof value === "number" ? numberText(value) : value ? "TRUE" : "FALSE";
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(%?)$/i;

/** The number that a value is or reads as; throws #VALUE!, or an error that it is. */
export function number(value: Scalar): number {
  if (typeof value === "number") return value;
  if (value === undefined) return 0;
  if (value instanceof FormulaError) throw value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const trimmed = value.trim();
  const match = NUMBER.exec(trimmed);
  if (!match) throw formulaError("#VALUE!");
  return Number.parseFloat(trimmed) / (match[1] === "%" ? 100 : 1);
}

/** Whether a value is true; throws #VALUE! for words, or an error that it is. */
export function truth(value: Scalar): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return number(value) !== 0;
  const folded = value.toUpperCase();
  if (folded !== "TRUE" && folded !== "FALSE") throw formulaError("#VALUE!");
  return folded === "TRUE";
}

const KINDS = ["number", "string", "boolean"];

/** Negative, 0 or positive, as Excel sorts: numbers before words before TRUE; capitals do not matter. */
export function compare(one: Scalar, other: Scalar): number {
  const [a, b] = [filled(one, other), filled(other, one)];
  if (a instanceof FormulaError) throw a;
  if (b instanceof FormulaError) throw b;
  if (typeof a === "string" && typeof b === "string") {
    const [left, right] = [a.toLowerCase(), b.toLowerCase()];
    return left === right ? 0 : left < right ? -1 : 1;
  }
  return typeof a === typeof b ? Number(a) - Number(b) : KINDS.indexOf(typeof a) - KINDS.indexOf(typeof b);
}

/** An empty cell is what it is compared with: no words, 0, or FALSE. */
function filled(value: Scalar, other: Scalar): Exclude<Scalar, undefined> {
  if (value !== undefined) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

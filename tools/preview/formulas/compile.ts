import type { SheetRange } from "../host/grid";
import { BLOCK_FUNCTIONS } from "./block-functions";
import { attempt, lift, type ScalarFunction } from "./lift";
import { type Expression, NotUnderstood, parse, type Reference } from "./parse";
import { SCALAR_FUNCTIONS } from "./scalar-functions";
import { FormulaError, formulaError, Matrix, type Operand, type Scalar, single, truth } from "./values";

/** Where formulas read cells. */
export interface Book {
  /** The id of a sheet by its name; undefined where there is none. */
  sheetNamed(name: string): string | undefined;
  /** The cells that a defined name means on a sheet; undefined where there is no such name. */
  rangeNamed(name: string, sheet: string): SheetRange | undefined;
  read(range: SheetRange): Matrix;
  /** The serial number of the day. */
  today(): number;
  /** What `make` gives, made once until cells change. */
  remember(key: string, make: () => Operand): Operand;
}

/** A cell for which a formula is worked out: its sheet, and how far it is from the cell the formula is written for. */
export interface Place {
  readonly sheet: string;
  readonly down: number;
  readonly right: number;
}

export interface Formula {
  readonly references: readonly Reference[];
  readonly names: readonly string[];
  /** Whether its result can change while no cell does. */
  readonly isVolatile: boolean;
  /** Whether its result differs from row to row, and from column to column. */
  readonly variesDown: boolean;
  readonly variesRight: boolean;
  readonly evaluate: (book: Book, place: Place) => Operand;
}

type Run = Formula["evaluate"];

const compiled = new Map<string, Formula | undefined>();

/** A formula made ready to be worked out often; undefined where it has what is not understood here. */
export function compile(formula: string): Formula | undefined {
  if (!compiled.has(formula)) compiled.set(formula, understood(formula));
  return compiled.get(formula);
}

function understood(formula: string): Formula | undefined {
  try {
    return formulaOf(parse(formula));
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

function formulaOf(expression: Expression): Formula {
  switch (expression.kind) {
    case "value":
      return { ...FIXED, evaluate: () => expression.value };
    case "reference":
      return ofReference(expression.reference);
    case "name": {
      const { name } = expression;
      return {
        ...FIXED,
        names: [name],
        evaluate: (book, { sheet }) => {
          const range = book.rangeNamed(name, sheet);
          return range ? book.read(range) : formulaError("#NAME?");
        },
      };
    }
    case "call":
      return ofCall(expression.name, expression.parts);
  }
}

const FIXED = { references: [], names: [], isVolatile: false, variesDown: false, variesRight: false };

function ofReference(reference: Reference): Formula {
  const { movesTop, movesBottom, movesLeft, movesRight } = reference;
  return {
    ...FIXED,
    references: [reference],
    variesDown: movesTop || movesBottom,
    variesRight: movesLeft || movesRight,
    evaluate: (book, place) => {
      const range = rangeAt(reference, book, place);
      return range ? book.read(range) : formulaError("#REF!");
    },
  };
}

/** The cells that a reference means in a place; undefined where there is no such sheet, or no such row or column. */
export function rangeAt(
  { sheet, ...ends }: Reference,
  book: Pick<Book, "sheetNamed">,
  { sheet: own, down, right }: Place,
): SheetRange | undefined {
  const on = sheet === undefined ? own : book.sheetNamed(sheet);
  const rows = [ends.top + (ends.movesTop ? down : 0), ends.bottom + (ends.movesBottom ? down : 0)];
  const columns = [ends.left + (ends.movesLeft ? right : 0), ends.right + (ends.movesRight ? right : 0)];
  const range = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return on === undefined || range.top < 0 || range.left < 0 ? undefined : { sheet: on, ...range };
}

function ofCall(name: string, expressions: readonly Expression[]): Formula {
  const parts = expressions.map(formulaOf);
  const call: Formula = {
    references: parts.flatMap(({ references }) => references),
    names: parts.flatMap(({ names }) => names),
    isVolatile: name === "TODAY" || parts.some(({ isVolatile }) => isVolatile),
    variesDown: parts.some(({ variesDown }) => variesDown),
    variesRight: parts.some(({ variesRight }) => variesRight),
    evaluate: runOf(
      name,
      parts.map(({ evaluate }) => evaluate),
    ),
  };
  const readsTheSame = (call.references.length > 0 || call.names.length > 0) && !call.isVolatile;
  if (call.variesDown || call.variesRight || !readsTheSame) return call;
  // Rules for every row look through the same columns, and formulas share their parts.
  const key = JSON.stringify([name, expressions]);
  return {
    ...call,
    evaluate: (book, place) =>
      book.remember(`${place.sheet} ${key}`, () => call.evaluate(book, { ...place, down: 0, right: 0 })),
  };
}

function runOf(name: string, parts: readonly Run[]): Run {
  const [first, second, third] = parts;
  if (name === "TODAY" && !first) return (book) => book.today();
  if (name === "IF" && first && second) return (...at) => choose(first, second, third, at);
  if (name === "IFERROR" && first && second) return instead(first, second, () => true);
  if (name === "IFNA" && first && second) return instead(first, second, ({ code }) => code === "#N/A");
  const scalar = own(SCALAR_FUNCTIONS, name);
  if (scalar) return (...at) => lift(scalar, each(parts, at));
  const block = own(BLOCK_FUNCTIONS, name);
  if (block) return (...at) => attemptBlock(() => block(...each(parts, at)));
  throw new NotUnderstood(name);
}

/** A function by its name, and nothing that all objects have. */
const own = <Run_>(functions: Readonly<Record<string, Run_>>, name: string): Run_ | undefined =>
  Object.hasOwn(functions, name) ? functions[name] : undefined;

const each = (parts: readonly Run[], at: Parameters<Run>): Operand[] => parts.map((run) => run(...at));

function attemptBlock(run: () => Scalar): Scalar {
  return attempt(run, []);
}

const isBlock = (operand: Operand): operand is Matrix =>
  operand instanceof Matrix && operand.cells.length > 1;

const CHOOSE: ScalarFunction = (condition, then, otherwise) => (truth(condition) ? then : otherwise);

/** IF: of a single condition only one side is worked out. */
function choose(condition: Run, then: Run, otherwise: Run | undefined, at: Parameters<Run>): Operand {
  const decided = condition(...at);
  const other = (): Operand => (otherwise ? otherwise(...at) : false);
  if (isBlock(decided)) return lift(CHOOSE, [decided, then(...at), other()]);
  const answer = attempt((value) => truth(value), [single(decided)]);
  if (answer instanceof FormulaError) return answer;
  return answer === true ? then(...at) : other();
}

/** IFERROR and IFNA: what stands in the place of such errors is worked out only where there are some. */
const instead =
  (tried: Run, otherwise: Run, isSuch: (error: FormulaError) => boolean): Run =>
  (...at) => {
    const result = tried(...at);
    const isWrong = (value: Scalar): boolean => value instanceof FormulaError && isSuch(value);
    if (isBlock(result)) {
      if (!result.cells.some(isWrong)) return result;
      return lift((value, other) => (isWrong(value) ? other : value), [result, otherwise(...at)]);
    }
    const value = single(result);
    return isWrong(value) ? otherwise(...at) : value;
  };

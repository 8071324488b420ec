import {
  cellsIn,
  FormulaError,
  formulaError,
  Matrix,
  number,
  type Operand,
  type Scalar,
  single,
  text,
  truth,
} from "./values";

/** A function that sees blocks as a whole. An error that it throws is its result. */
export type BlockFunction = (...operands: Operand[]) => Scalar;

/** The numbers among operands: in blocks words, truths and empty cells do not count. Throws an error among them. */
const numbers = (operands: readonly Operand[]): number[] =>
  operands.flatMap((operand) => {
    if (!(operand instanceof Matrix)) return [number(operand)];
    return operand.cells.flatMap((cell) => {
      if (cell instanceof FormulaError) throw cell;
      return typeof cell === "number" ? [cell] : [];
    });
  });

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The least or the most of numbers; 0 where there are none. */
const outermost = (values: readonly number[], choose: (one: number, other: number) => number): number =>
  values.length === 0 ? 0 : values.reduce(choose);

/** The truths among operands: in blocks words and empty cells do not count. Throws #VALUE! where there are none. */
function truths(operands: readonly Operand[]): boolean[] {
  const found = operands.flatMap((operand) => {
    if (!(operand instanceof Matrix)) return [truth(operand)];
    return operand.cells.flatMap((cell) => {
      if (cell instanceof FormulaError) throw cell;
      return typeof cell === "string" || cell === undefined ? [] : [truth(cell)];
    });
  });
  if (found.length === 0) throw formulaError("#VALUE!");
  return found;
}

const sizeOf = (operand: Operand): string =>
  operand instanceof Matrix ? `${operand.rows} ${operand.columns}` : "1 1";

function sumOfProducts(operands: readonly Operand[]): number {
  const [first, ...others] = operands;
  if (others.some((other) => sizeOf(other) !== sizeOf(first))) throw formulaError("#VALUE!");
  const factors = operands.map(cellsIn);
  let sum = 0;
  for (const [i, cell] of cellsIn(first).entries()) {
    let product = factorOf(cell);
    for (const other of factors.slice(1)) product *= factorOf(other[i]);
    sum += product;
  }
  return sum;
}

function factorOf(cell: Scalar): number {
  if (cell instanceof FormulaError) throw cell;
  return typeof cell === "number" ? cell : 0;
}

const ORDERS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** Whether cells meet a criterion as COUNTIF has it: ">5", "<>", "LAC", "L*". */
function criterion(given: Scalar): (cell: Scalar) => boolean {
  if (given instanceof FormulaError) throw given;
  const [, sign = "=", sought = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(text(given)) ?? [];
  const meets = ORDERS[sign] ?? (() => false);
  const asNumber = sought.trim() === "" ? Number.NaN : Number(sought);
  if (!Number.isNaN(asNumber)) {
    return (cell) => {
      const value = typeof cell === "string" && cell.trim() !== "" ? Number(cell) : cell;
      return typeof value === "number" && !Number.isNaN(value) ? meets(value - asNumber) : sign === "<>";
    };
  }
  const pattern = new RegExp(
    `^${sought.replace(/~?[*?]|[\\^$.|+()[\]{}]/g, (sign_) =>
      sign_ === "*" ? ".*" : sign_ === "?" ? "." : `\\${sign_.slice(-1)}`,
    )}$`,
    "is",
  );
  return (cell) => {
    if (cell instanceof FormulaError) return sign === "<>";
    const shown = text(cell);
    if (sign === "=" || sign === "<>") return pattern.test(shown) === (sign === "=");
    return typeof cell === "string" && meets(shown.toLowerCase() < sought.toLowerCase() ? -1 : 1);
  };
}

/** The places of the cells that meet all criteria. */
function placesThatMeet(pairs: readonly Operand[]): number[] {
  const size = cellsIn(pairs[0]).length;
  const conditions = Array.from({ length: pairs.length / 2 }, (_, i) => ({
    cells: cellsIn(pairs[2 * i]),
    meets: criterion(single(pairs[2 * i + 1])),
  }));
  if (conditions.some(({ cells }) => cells.length !== size)) throw formulaError("#VALUE!");
  return Array.from({ length: size }, (_, i) => i).filter((i) =>
    conditions.every(({ cells, meets }) => meets(cells[i])),
  );
}

/** Functions that make one value of blocks. */
export const BLOCK_FUNCTIONS: Readonly<Record<string, BlockFunction>> = {
  AND: (...operands) => truths(operands).every(Boolean),
  OR: (...operands) => truths(operands).some(Boolean),
  SUM: (...operands) => total(numbers(operands)),
  SUMPRODUCT: (...operands) => sumOfProducts(operands),
  COUNT: (...operands) => operands.flatMap(cellsIn).filter((cell) => typeof cell === "number").length,
  COUNTA: (...operands) => operands.flatMap(cellsIn).filter((cell) => cell !== undefined).length,
  COUNTBLANK: (block) => cellsIn(block).filter((cell) => cell === undefined || cell === "").length,
  COUNTIF: (...pair) => placesThatMeet(pair).length,
  COUNTIFS: (...pairs) => placesThatMeet(pairs).length,
  SUMIF: (block, condition, summed = block) => {
    const cells = cellsIn(summed);
    return total(numbers(placesThatMeet([block, condition]).map((i) => new Matrix(1, 1, [cells[i]]))));
  },
  MIN: (...operands) => outermost(numbers(operands), (one, other) => Math.min(one, other)),
  MAX: (...operands) => outermost(numbers(operands), (one, other) => Math.max(one, other)),
  AVERAGE: (...operands) => {
    const values = numbers(operands);
    return values.length === 0 ? formulaError("#DIV/0!") : total(values) / values.length;
  },
  CONCATENATE: (...operands) => operands.map((operand) => text(single(operand))).join(""),
  CONCAT: (...operands) => operands.flatMap(cellsIn).map(text).join(""),
  ROWS: (block) => (block instanceof Matrix ? block.rows : 1),
  COLUMNS: (block) => (block instanceof Matrix ? block.columns : 1),
};

import { FormulaError, formulaError, Matrix, type Operand, type Scalar, single } from "./values";

/** A function of single values. An error that it throws is its result. */
export type ScalarFunction = (...values: Scalar[]) => Scalar;

/**
 * Applies a function of single values to blocks, cell by cell. A block of one row or one column stands for as many
 * as the others have; where one is too small otherwise, the result is #N/A.
 */
export function lift(run: ScalarFunction, operands: readonly Operand[]): Operand {
  const blocks = operands.filter((operand) => operand instanceof Matrix);
  const rows = blocks.reduce((most, block) => Math.max(most, block.rows), 1);
  const columns = blocks.reduce((most, block) => Math.max(most, block.columns), 1);
  if (rows === 1 && columns === 1) return attempt(run, operands.map(single));
  const cells: Scalar[] = [];
  const at = operands.map((operand) => reader(operand));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      cells.push(
        attempt(
          run,
          at.map((read) => read(row, column)),
        ),
      );
  return new Matrix(rows, columns, cells);
}

function reader(operand: Operand): (row: number, column: number) => Scalar {
  if (!(operand instanceof Matrix)) return () => operand;
  const { rows, columns, cells } = operand;
  return (row, column) => {
    if ((row >= rows && rows > 1) || (column >= columns && columns > 1)) return formulaError("#N/A");
    return cells[(rows === 1 ? 0 : row) * columns + (columns === 1 ? 0 : column)];
  };
}

/** What a function gives, or the error it throws. */
export function attempt(run: ScalarFunction, values: readonly Scalar[]): Scalar {
  try {
    return run(...values);
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}

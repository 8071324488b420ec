import type { SheetRange } from "../../host/grid";
import { columnCount, intersection } from "../../host/ranges";

/** A formula by its cell, and the ranges that it reads. */
export interface PlacedFormula {
  readonly cell: SheetRange;
  readonly reads: readonly SheetRange[];
}

export interface Ordered<F> {
  readonly formula: F;
  /** Whether it leads back to itself, directly or through others that come before it here. */
  readonly isCircular: boolean;
}

/** The formulas of one column of a sheet, from the top down. */
interface ColumnFormulas<F> {
  readonly rows: number[];
  readonly formulas: F[];
}

/** Formulas in the order in which they are worked out: what a formula reads stands before it. */
export class CalculationOrder<F extends PlacedFormula> {
  readonly formulas: readonly Ordered<F>[];
  private readonly sheets = new Map<string, Map<number, ColumnFormulas<F>>>();

  constructor(formulas: readonly F[]) {
    for (const formula of [...formulas].sort((one, other) => one.cell.top - other.cell.top)) {
      const { sheet, top, left } = formula.cell;
      const columns = this.sheets.get(sheet) ?? new Map<number, ColumnFormulas<F>>();
      const column = columns.get(left) ?? { rows: [], formulas: [] };
      column.rows.push(top);
      column.formulas.push(formula);
      this.sheets.set(sheet, columns.set(left, column));
    }
    this.formulas = [...this.inOrder(formulas)];
  }

  hasFormulaIn(range: SheetRange): boolean {
    return this.standingIn(range).next().done !== true;
  }

  /** The formulas that read what has changed, those for which `isOutdated` says so, and all that read these. */
  outdated(changes: readonly SheetRange[], isOutdated: (formula: F) => boolean): ReadonlySet<F> {
    const outdated = new Set<F>();
    const hasCircle = this.formulas.some(({ isCircular }) => isCircular);
    const touches = (range: SheetRange): boolean =>
      changes.some((change) => intersection(range, change) !== undefined);
    const readsOutdated = (formula: F): boolean => {
      for (const other of this.standingIn(...formula.reads)) if (outdated.has(other)) return true;
      return false;
    };
    // In a circle what comes later may be read by what comes before.
    for (let before = -1; before < outdated.size && (before < 0 || hasCircle);) {
      before = outdated.size;
      for (const { formula } of this.formulas) {
        if (outdated.has(formula)) continue;
        const isTouched = isOutdated(formula) || touches(formula.cell) || formula.reads.some(touches);
        if (isTouched || readsOutdated(formula)) outdated.add(formula);
      }
    }
    return outdated;
  }

  /** Without recursion: a balance that runs through 10,000 rows is read from its last row to its first. */
  private *inOrder(formulas: readonly F[]): Generator<Ordered<F>> {
    const underway = new Set<F>();
    const done = new Set<F>();
    const visit = (formula: F): { formula: F; reads: Iterator<F, undefined>; isCircular: boolean } => {
      underway.add(formula);
      return { formula, reads: this.standingIn(...formula.reads), isCircular: false };
    };
    for (const first of formulas) {
      const path = done.has(first) ? [] : [visit(first)];
      for (let here = path.at(-1); here; here = path.at(-1)) {
        const next = here.reads.next();
        if (next.done === true) {
          const { formula, isCircular } = here;
          path.pop();
          underway.delete(formula);
          done.add(formula);
          yield { formula, isCircular };
        } else if (underway.has(next.value)) here.isCircular = true;
        else if (!done.has(next.value)) path.push(visit(next.value));
      }
    }
  }

  /** The formulas whose cells are in ranges; looked up by column and row, since there may be thousands. */
  private *standingIn(...ranges: readonly SheetRange[]): Generator<F, undefined> {
    for (const range of ranges) {
      const columns = this.sheets.get(range.sheet) ?? new Map<number, ColumnFormulas<F>>();
      for (const { rows, formulas } of columnsWithin(columns, range))
        for (let i = firstFrom(rows, range.top); i < rows.length && (rows[i] ?? 0) <= range.bottom; i++) {
          const formula = formulas[i];
          if (formula) yield formula;
        }
    }
  }
}

/** The columns of a range that have formulas, whichever of the two are fewer being looked through. */
function* columnsWithin<F>(
  columns: ReadonlyMap<number, ColumnFormulas<F>>,
  range: SheetRange,
): Generator<ColumnFormulas<F>> {
  if (columnCount(range) > columns.size) {
    for (const [column, formulas] of columns)
      if (column >= range.left && column <= range.right) yield formulas;
    return;
  }
  for (let column = range.left; column <= range.right; column++) {
    const formulas = columns.get(column);
    if (formulas) yield formulas;
  }
}

/** The index of the first of ascending numbers that is not less than a number; their count where there is none. */
function firstFrom(ascending: readonly number[], least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

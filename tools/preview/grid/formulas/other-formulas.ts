import {
  generateRandomId,
  ICommandService,
  type Injector,
  type IRange,
  LifecycleService,
  type Nullable,
} from "@univerjs/core";
import {
  FormulaResultStatus,
  IActiveDirtyManagerService,
  type IOtherFormulaResult,
  RegisterOtherFormulaService,
} from "@univerjs/engine-formula";
import { merge, Subject } from "rxjs";
import { compile, type Formula } from "../../formulas/compile";
import type { SheetRange } from "../../host/grid";
import { intersection, sheetRange } from "../../host/ranges";
import type { FormulaBook } from "./formula-book";
import { resultRows } from "./formula-results";
import { toCellRange } from "../univer-ranges";

type Rows = NonNullable<IOtherFormulaResult["result"]>;
type Result = Rows[number][number];

interface OwnFormula extends IOtherFormulaResult {
  readonly formula: Formula;
  readonly unit: string;
  /** The cells it is worked out for, from the first to the last. */
  readonly cells: SheetRange;
}

/**
 * Whether a formula finds cells by their address in a text, as dropdowns do that depend on another cell. Univer takes
 * INDIRECT("scr") for the whole column SCR, and goes through its cells for ever.
 */
export const leadsElsewhere = (formula: string | undefined): boolean =>
  /\bINDIRECT\s*\(/i.test(formula ?? "");

/**
 * The formulas of conditional formats and validations. Univer works out all of them for all their cells after each
 * change, which takes seconds with a thousand rows; here a cell is worked out when somebody looks at it. What is not
 * understood here is left to Univer.
 */
export class OtherFormulas extends RegisterOtherFormulaService {
  /** Called when there is one that Univer has to work out. */
  onForeign: () => void = () => undefined;
  private readonly own = new Map<string, OwnFormula>();
  private readonly changed = new Subject<Record<string, Record<string, IOtherFormulaResult[]>>>();
  private book: FormulaBook | undefined;

  constructor(...services: ConstructorParameters<typeof RegisterOtherFormulaService>) {
    super(...services);
    this.formulaResult$ = merge(this.formulaResult$, this.changed);
  }

  /** To be called before the first formula is registered. */
  readFrom(book: FormulaBook): void {
    this.book = book;
  }

  override registerFormulaWithRange(
    ...args: Parameters<RegisterOtherFormulaService["registerFormulaWithRange"]>
  ): string {
    const [unit, sheet, text, ranges = [], extra, use = "", owner = ""] = args;
    const formula = compile(text);
    if (leadsElsewhere(text)) return generateRandomId();
    if (!formula || !this.book) {
      this.onForeign();
      return super.registerFormulaWithRange(...args);
    }
    const formulaId = `own.${use}.${owner}.${generateRandomId()}`;
    const cells = sheetRange(sheet, toCellRange(around(ranges)));
    const result = lazily(this.book, formula, cells);
    const status = FormulaResultStatus.SUCCESS;
    this.own.set(formulaId, {
      formula,
      unit,
      cells,
      formulaId,
      result,
      status,
      callbacks: new Set(),
      extra: extra ?? {},
    });
    return formulaId;
  }

  override deleteFormula(unit: string, sheet: string, ids: string[]): void {
    const foreign = ids.filter((id) => !this.own.delete(id));
    if (foreign.length > 0) super.deleteFormula(unit, sheet, foreign);
  }

  override getFormulaValue(unit: string, sheet: string, id: string): Promise<Nullable<IOtherFormulaResult>> {
    const own = this.own.get(id);
    return own ? Promise.resolve(own) : super.getFormulaValue(unit, sheet, id);
  }

  override getFormulaValueSync(unit: string, sheet: string, id: string): Nullable<IOtherFormulaResult> {
    return this.own.get(id) ?? super.getFormulaValueSync(unit, sheet, id);
  }

  override markFormulaDirty(unit: string, sheet: string, id: string): void {
    if (!this.own.has(id)) super.markFormulaDirty(unit, sheet, id);
  }

  /** Says of each formula that reads one of these ranges, or of all, that it may give something else now. */
  cellsChanged(ranges: readonly SheetRange[] | "all"): void {
    const { book } = this;
    if (!book) return;
    const results: Record<string, Record<string, IOtherFormulaResult[]>> = {};
    for (const one of this.own.values()) {
      const isTouched =
        ranges === "all" ||
        one.formula.isVolatile ||
        book
          .cellsRead(one.formula, one.cells)
          .some((read) => ranges.some((range) => intersection(read, range)));
      if (isTouched) ((results[one.unit] ??= {})[one.cells.sheet] ??= []).push(one);
    }
    if (Object.keys(results).length > 0) this.changed.next(results);
  }
}

/** Makes Univer use it instead of its own. */
export const otherFormulasOverride: Parameters<Injector["replace"]>[0] = [
  RegisterOtherFormulaService,
  {
    useFactory: (...services: ConstructorParameters<typeof OtherFormulas>) => new OtherFormulas(...services),
    deps: [ICommandService, IActiveDirtyManagerService, LifecycleService],
  },
];

const around = (ranges: readonly IRange[]): IRange =>
  ranges.reduce((one, other) => ({
    startRow: Math.min(one.startRow, other.startRow),
    startColumn: Math.min(one.startColumn, other.startColumn),
    endRow: Math.max(one.endRow, other.endRow),
    endColumn: Math.max(one.endColumn, other.endColumn),
  }));

/** Results by row and column, counted from the first cell, each worked out when it is asked for. */
function lazily(book: FormulaBook, formula: Formula, { sheet }: SheetRange): Rows {
  const known = new Map<string, Result>();
  let version = book.version;
  const resultAt = (down: number, right: number): Result => {
    if (version !== book.version) {
      version = book.version;
      known.clear();
    }
    const key = `${formula.variesDown ? down : 0} ${formula.variesRight ? right : 0}`;
    const before = known.get(key);
    if (before) return before;
    const result = resultRows(formula.evaluate(book, { sheet, down, right }));
    known.set(key, result);
    return result;
  };
  return byNumber((down) => byNumber((right) => resultAt(down, right)));
}

/** An object that has something for each number that it is asked for, and no keys to go through. */
const byNumber = <Value>(make: (index: number) => Value): Record<number, Value> =>
  new Proxy<Record<number, Value>>(
    {},
    { get: (_, key) => (typeof key === "string" && /^\d+$/.test(key) ? make(Number(key)) : undefined) },
  );

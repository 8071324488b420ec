import type { ICommandInfo } from "@univerjs/core";
import { ICommandService, ObjectMatrix } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { compile, type Formula } from "../../formulas/compile";
import { FormulaError, Matrix, type Scalar, single } from "../../formulas/values";
import type { SheetRange } from "../../host/grid";
import { sheetRange } from "../../host/ranges";
import type { Cells } from "../cells";
import type { CellMatrix, Engine } from "../engine";
import { writtenRange } from "../events";
import { CalculationOrder, type Ordered, type PlacedFormula } from "./calculation-order";
import type { FormulaBook } from "./formula-book";
import { resultData } from "./formula-results";
import { keepsResult } from "./keep-results";

interface CellFormula extends PlacedFormula {
  readonly formula: Formula;
}

const isWriting = (command: Readonly<ICommandInfo>): command is ICommandInfo<ISetRangeValuesMutationParams> =>
  command.id === SetRangeValuesMutation.id;

/** Functions whose results change without a change of cells. */
const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\(/i;

/**
 * The formulas of cells, worked out again where cells that they read have changed. Univer looks through everything
 * that everything refers to at each change, which takes seconds with a thousand rows.
 */
export class CellFormulas {
  /** Undefined until the cells have been looked through, and after what may have brought or moved formulas. */
  private order: CalculationOrder<CellFormula> | undefined;
  /** Formulas that have no result yet, as in a file that was written without. */
  private isNew = true;
  private changes: SheetRange[] | "all" = [];
  private hasForeign = false;
  /** Whether a formula has no result, or another one at each look. */
  private lacksResults = false;
  private spreads = false;
  /** Whether anything has changed since the workbook was opened. */
  private hasChanged = false;

  constructor(
    private readonly engine: Engine,
    private readonly cells: Cells,
    private readonly book: FormulaBook,
  ) {}

  /** Whether there is a formula that is not understood here, or spreads over cells: then Univer calculates all too. */
  get isForeign(): boolean {
    return this.hasForeign || this.spreads;
  }

  /** Whether results may be others than those that the cells have, so that Univer has to calculate. */
  get isOutdated(): boolean {
    return this.spreads || this.lacksResults || this.hasChanged;
  }

  /** To be told of everything that changes cells, sheets or names. */
  changed(command: Readonly<ICommandInfo>): void {
    this.book.forget();
    if (!isWriting(command)) {
      this.changes = "all";
      this.order = undefined;
      return;
    }
    const { subUnitId, cellValue } = command.params ?? { subUnitId: "" };
    const range = writtenRange(subUnitId, cellValue);
    if (!range) return;
    if (this.changes !== "all") this.changes.push(range);
    if (this.order?.hasFormulaIn(range) || hasFormula(cellValue)) this.order = undefined;
  }

  /** What was opened has its results: what has happened until then changes none. */
  opened(): void {
    this.changes = [];
  }

  /** Works out what has to be, writes it, and gives the ranges that have changed since the last time. */
  calculate(): readonly SheetRange[] | "all" {
    const changes = this.changes;
    this.changes = [];
    this.hasChanged ||= changes === "all" || changes.length > 0;
    const { formulas } = (this.order ??= new CalculationOrder(this.find()));
    const { spreads } = this;
    if (spreads || formulas.length === 0) return changes;
    const outdated = this.outdated(this.order, changes);
    if (outdated.length === 0) return changes;
    const results = this.workOut(outdated);
    if (this.spreads) return changes;
    this.write(results);
    this.isNew = false;
    return changes === "all" ? changes : [...changes, ...outdated.map(({ formula }) => formula.cell)];
  }

  private find(): readonly CellFormula[] {
    const found: CellFormula[] = [];
    for (const sheet of this.engine.workbook.getSheets()) {
      const id = sheet.getSheetId();
      sheet.getCellMatrix().forValue((row, column, cell) => {
        const text = this.cells.formula(id, row, column, cell);
        if (text === undefined) return;
        const cellRange = { top: row, left: column, bottom: row, right: column };
        const formula = compile(text);
        this.lacksResults ||= VOLATILE.test(text) || (cell?.v ?? null) === null;
        if (!formula) this.hasForeign = true;
        else {
          const at = sheetRange(id, cellRange);
          found.push({ formula, cell: at, reads: this.book.cellsRead(formula, at) });
        }
      });
    }
    return found;
  }

  private outdated(
    order: CalculationOrder<CellFormula>,
    changes: readonly SheetRange[] | "all",
  ): readonly Ordered<CellFormula>[] {
    if (changes === "all") return order.formulas;
    const outdated = order.outdated(changes, (one) => this.isOutdatedAnyway(one));
    return order.formulas.filter(({ formula }) => outdated.has(formula));
  }

  /** Formulas that no change has touched, but that have another result at each look, or none yet. */
  private isOutdatedAnyway(one: CellFormula): boolean {
    return one.formula.isVolatile || (this.isNew && this.isEmpty(one));
  }

  private isEmpty({ cell: { sheet, top, left } }: CellFormula): boolean {
    return (this.engine.sheet(sheet).getCellRaw(top, left)?.v ?? null) === null;
  }

  /** What a formula reads has been worked out before it; one that leads back to itself is 0 there, as Excel has it. */
  private workOut(formulas: readonly Ordered<CellFormula>[]): ReadonlyMap<CellFormula, Scalar> {
    const results = new Map<CellFormula, Scalar>();
    for (const { formula: one, isCircular } of formulas) {
      const { sheet, top, left } = one.cell;
      const result = isCircular ? 0 : one.formula.evaluate(this.book, { sheet, down: 0, right: 0 });
      if (result instanceof Matrix && result.cells.length > 1) this.spreads = true;
      const value = single(result);
      const cell = this.engine.sheet(sheet).getCellRaw(top, left);
      if (value instanceof FormulaError && keepsResult(value.code, cell)) continue;
      results.set(one, value);
      // Into Univer's own data at once, for the formulas that read it; `write` tells of all together.
      if (cell) Object.assign(cell, resultData(value));
    }
    return results;
  }

  private write(results: ReadonlyMap<CellFormula, Scalar>): void {
    const bySheet = new Map<string, CellMatrix>();
    for (const [{ cell }, value] of results) {
      const matrix = bySheet.get(cell.sheet) ?? {};
      (matrix[cell.top] ??= {})[cell.left] = resultData(value);
      bySheet.set(cell.sheet, matrix);
    }
    const commands = this.engine.injector.get(ICommandService);
    for (const [sheet, cellValue] of bySheet) {
      const params = { ...this.engine.sheetIds(sheet), cellValue };
      commands.syncExecuteCommand(SetRangeValuesMutation.id, params, { onlyLocal: true, fromFormula: true });
    }
  }
}

function hasFormula(cells: CellMatrix | undefined): boolean {
  let has = false;
  new ObjectMatrix(cells).forValue((_, __, cell) => {
    if (cell?.f || cell?.si) has = true;
  });
  return has;
}

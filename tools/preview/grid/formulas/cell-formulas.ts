import type { ICommandInfo } from "@univerjs/core";
import { ICommandService, ObjectMatrix } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { compile, type Formula } from "../../formulas/compile";
import { FormulaError, Matrix, type Scalar, single } from "../../formulas/values";
import type { SheetRange } from "../../host/grid";
import { intersection, sheetRange } from "../../host/ranges";
import type { Cells } from "../cells";
import type { CellMatrix, Engine } from "../engine";
import { writtenRange } from "../events";
import type { FormulaBook } from "./formula-book";
import { resultData } from "./formula-results";
import { keepsResult } from "./keep-results";

interface CellFormula {
  readonly formula: Formula;
  readonly cell: SheetRange;
  readonly reads: readonly SheetRange[];
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
  private formulas: readonly CellFormula[] | undefined;
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
      this.formulas = undefined;
      return;
    }
    const { subUnitId, cellValue } = command.params ?? { subUnitId: "" };
    const range = writtenRange(subUnitId, cellValue);
    if (!range) return;
    if (this.changes !== "all") this.changes.push(range);
    if (this.formulas?.some(({ cell }) => intersection(cell, range)) || hasFormula(cellValue))
      this.formulas = undefined;
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
    const formulas = (this.formulas ??= this.find());
    const { spreads } = this;
    if (spreads || formulas.length === 0) return changes;
    const outdated = this.outdated(formulas, changes);
    if (outdated.size === 0) return changes;
    const results = new Map<CellFormula, Scalar>();
    for (const one of outdated) this.workOut(one, outdated, results, new Set());
    if (this.spreads) return changes;
    this.write(results);
    this.isNew = false;
    return changes === "all" ? changes : [...changes, ...[...outdated].map(({ cell }) => cell)];
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

  /** The formulas that read what has changed, and those that read these. */
  private outdated(
    formulas: readonly CellFormula[],
    changes: readonly SheetRange[] | "all",
  ): ReadonlySet<CellFormula> {
    if (changes === "all") return new Set(formulas);
    const outdated = new Set<CellFormula>();
    let fresh: readonly SheetRange[] = changes;
    const isOutdated = (one: CellFormula): boolean =>
      fresh.some(
        (range) => intersection(one.cell, range) ?? one.reads.some((read) => intersection(read, range)),
      );
    for (let isFirst = true; isFirst || fresh.length > 0; isFirst = false) {
      const found = formulas.filter(
        (one) =>
          !outdated.has(one) &&
          (isOutdated(one) || (isFirst && (one.formula.isVolatile || (this.isNew && this.isEmpty(one))))),
      );
      for (const one of found) outdated.add(one);
      fresh = found.map(({ cell }) => cell);
    }
    return outdated;
  }

  private isEmpty({ cell: { sheet, top, left } }: CellFormula): boolean {
    return (this.engine.sheet(sheet).getCellRaw(top, left)?.v ?? null) === null;
  }

  /** What it reads is worked out first; a formula that leads back to itself is 0 there, as Excel has it. */
  private workOut(
    one: CellFormula,
    outdated: ReadonlySet<CellFormula>,
    results: Map<CellFormula, Scalar>,
    underway: Set<CellFormula>,
  ): void {
    if (results.has(one) || underway.has(one)) return;
    underway.add(one);
    for (const other of outdated)
      if (one.reads.some((read) => intersection(read, other.cell)))
        this.workOut(other, outdated, results, underway);
    const isCircular = [...underway].some(
      (other) => !results.has(other) && one.reads.some((read) => intersection(read, other.cell)),
    );
    const { sheet } = one.cell;
    const result = isCircular ? 0 : one.formula.evaluate(this.book, { sheet, down: 0, right: 0 });
    if (result instanceof Matrix && result.cells.length > 1) this.spreads = true;
    const value = single(result);
    const { top, left } = one.cell;
    if (
      value instanceof FormulaError &&
      keepsResult(value.code, this.engine.sheet(sheet).getCellRaw(top, left))
    )
      return;
    results.set(one, value);
    this.put(one, value);
  }

  /** Into Univer's own data at once, for the formulas that read it; `write` tells of all together. */
  private put({ cell: { sheet, top, left } }: CellFormula, value: Scalar): void {
    const cell = this.engine.sheet(sheet).getCellRaw(top, left);
    if (cell) Object.assign(cell, resultData(value));
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

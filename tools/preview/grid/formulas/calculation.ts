import { ICommandService, type IExecutionOptions } from "@univerjs/core";
import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { CellFormulas } from "./cell-formulas";
import type { Cells } from "../cells";
import type { Engine } from "../engine";
import { FormulaBook } from "./formula-book";
import { keepResults } from "./keep-results";
import type { Names } from "../names";
import { OtherFormulas } from "./other-formulas";
import type { Sheets } from "../sheets";
import { UniverCalculation } from "./univer-calculation";

/** Univer begins some time after a change; a reader waits no longer than this. */
const SETTLE_TIMEOUT_MS = 600;

/** Keeps the results of formulas as their cells are. */
export class Calculation {
  private readonly univer: UniverCalculation;
  private readonly cellFormulas: CellFormulas;
  private readonly otherFormulas: OtherFormulas;
  private scheduled: ReturnType<typeof setTimeout> | undefined;

  constructor(engine: Engine, cells: Cells, names: Names, sheets: Sheets) {
    const book = new FormulaBook(engine, names, sheets);
    this.univer = new UniverCalculation(engine);
    keepResults(engine);
    this.cellFormulas = new CellFormulas(engine, cells, book);
    const others = engine.injector.get(RegisterOtherFormulaService);
    if (!(others instanceof OtherFormulas)) throw new Error("Univer was started without OtherFormulas.");
    this.otherFormulas = others;
    others.readFrom(book);
    others.onForeign = () => this.univer.start();
    engine.injector.get(ICommandService).onCommandExecuted((command, options?: IExecutionOptions) => {
      if (!this.univer.mayChangeResults(command.id)) return;
      if (options?.["fromFormula"] === true) book.forget();
      else {
        this.cellFormulas.changed(command);
        this.schedule();
      }
    });
    this.schedule();
  }

  /** To be told when a workbook is open with all that it has. */
  opened(): void {
    this.cellFormulas.opened();
  }

  /** Resolves when the results of what was changed are in the cells, or when that has taken too long. */
  async settle(): Promise<void> {
    this.calculate();
    if (!this.univer.isBusy) return;
    await Promise.race([this.finish(), new Promise((resolve) => setTimeout(resolve, SETTLE_TIMEOUT_MS))]);
  }

  /** Resolves when the results of all that was changed are in the cells, however long that takes. */
  async finish(): Promise<void> {
    this.calculate();
    await this.univer.finish();
  }

  /** After what is running now, so that what is typed is drawn before. */
  private schedule(): void {
    this.scheduled ??= setTimeout(() => this.calculate());
  }

  private calculate(): void {
    if (this.scheduled === undefined) return;
    clearTimeout(this.scheduled);
    this.scheduled = undefined;
    const changes = this.cellFormulas.calculate();
    if (this.cellFormulas.isForeign && this.cellFormulas.isOutdated) this.univer.start();
    this.otherFormulas.cellsChanged(changes);
  }
}

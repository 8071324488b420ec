import { cellsOf } from "../../../tools/preview/host/ranges";
import type { CellValue, EditTrigger, SheetRange } from "../../../tools/preview/host/grid";
import { over, withoutRange } from "./layers";
import type { Layers } from "./layers";
import { oneCell } from "./one-cell";
import { TableParts } from "./table-parts";
import { cellAt } from "./workbook-state";

/** Formulas: in manual calculation each keeps what it last came to, as people may have switched Excel to. */
export abstract class ManualCalculation extends TableParts {
  /** What a formula comes to now. */
  protected abstract evaluate(formula: string, cell: SheetRange): CellValue;

  setManualCalculation(on: boolean): void {
    if (on) this.recalculate();
    this.isManual = on;
  }

  /** What F9 does. */
  recalculate(): void {
    const calculated = this.state.sheets.flatMap(({ id }) =>
      [...(this.state.cells.get(id) ?? [])].flatMap(([row, line]) =>
        [...line.keys()].flatMap((column) => this.evaluated(oneCell(id, row, column))),
      ),
    );
    this.state = { ...this.state, calculated };
    if (!this.isManual) return;
    for (const sheet of new Set(calculated.map(({ range }) => range.sheet)))
      this.notify((listener) => listener.calculated?.(sheet));
  }

  protected valueOfFormula(formula: string, cell: SheetRange): CellValue {
    const last = this.isManual ? over(this.state.calculated, cell).at(-1) : undefined;
    return last ?? this.evaluate(formula, cell);
  }

  /** A formula is calculated once as it is entered, even then. */
  protected override edit(
    range: SheetRange,
    values: readonly (readonly (CellValue | null)[])[],
    trigger: EditTrigger,
    after?: Parameters<TableParts["edit"]>[3],
  ): void {
    super.edit(range, values, trigger, after);
    if (!this.isManual) return;
    const others = withoutRange(this.state.calculated, range);
    this.state = { ...this.state, calculated: others };
    const entered = [...cellsOf(range)].flatMap(([row, column]) =>
      this.evaluated(oneCell(range.sheet, row, column)),
    );
    this.state = { ...this.state, calculated: [...others, ...entered] };
  }

  private evaluated(cell: SheetRange): Layers<CellValue> {
    const held = cellAt(this.state, cell.sheet, cell.top, cell.left);
    return typeof held === "string" && held.startsWith("=")
      ? [{ range: cell, value: this.evaluate(held, cell) }]
      : [];
  }
}

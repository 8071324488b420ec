import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { SheetRange, CellValue } from "../host/grid";
import { cellData, contentOf, textData } from "./cell-data";
import type { CellMatrix, Engine } from "./engine";
import { TEXT } from "./entries/read-entry";
import { numberFormatAt } from "./number-format-at";
import { boundingRect, cellsOf, sheetRange } from "../host/ranges";

/** What a drawn cell shows; its number is in words already. */
const textOf = (cell: Nullable<ICellData>): string =>
  cell?.t === CellValueType.BOOLEAN
    ? String(contentOf(cell)).toUpperCase()
    : String(contentOf({ ...cell, t: null }));

/** Reading and writing what cells hold. */
export class Cells {
  private readonly formulaModel: FormulaDataModel;

  constructor(private readonly engine: Engine) {
    this.formulaModel = engine.injector.get(FormulaDataModel);
  }

  values(range: SheetRange): CellValue[][] {
    return this.each(range, (row, column) =>
      contentOf(this.engine.sheet(range.sheet).getCellRaw(row, column)),
    );
  }

  formulas(range: SheetRange): CellValue[][] {
    const sheet = this.engine.sheet(range.sheet);
    return this.each(range, (row, column) => {
      const cell = sheet.getCellRaw(row, column);
      return this.formula(range.sheet, row, column, cell) ?? contentOf(cell);
    });
  }

  texts(range: SheetRange): string[][] {
    const sheet = this.engine.sheet(range.sheet);
    return this.each(range, (row, column) => textOf(sheet.getCell(row, column)));
  }

  formula(sheet: string, row: number, column: number, cell: Nullable<ICellData>): string | undefined {
    if (!cell?.f && !cell?.si) return undefined;
    return this.formulaModel.getFormulaStringByCell(row, column, sheet, this.engine.unit) ?? undefined;
  }

  write(range: SheetRange, cells: readonly (readonly (CellValue | null)[])[]): void {
    const matrix: CellMatrix = {};
    cells.forEach((row, down) => {
      const across: Record<number, ICellData> = {};
      row.forEach((value, right) => {
        if (value === null) return;
        const [at, column] = [range.top + down, range.left + right];
        const isText =
          typeof value === "string" &&
          value.startsWith("=") &&
          this.isFormattedAsText(range.sheet, at, column);
        across[column] = isText ? textData(value) : cellData(value);
      });
      matrix[range.top + down] = across;
    });
    this.engine.growTo(range.sheet, range.bottom, range.right);
    this.engine.run(this.engine.writeChange(range.sheet, matrix));
  }

  usedRange(sheet: string): SheetRange | undefined {
    let used: SheetRange | undefined;
    this.engine
      .sheet(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (contentOf(cell) === "" && !cell?.f && !cell?.si) return;
        const here = { top: row, left: column, bottom: row, right: column };
        used = sheetRange(sheet, used ? boundingRect(used, here) : here);
      });
    return used;
  }

  /** Excel makes no formula of what is written there. */
  private isFormattedAsText(sheet: string, row: number, column: number): boolean {
    const styles = this.engine.workbook.getStyles();
    return numberFormatAt(this.engine.sheet(sheet), styles, row, column).pattern === TEXT;
  }

  private each<T>(range: SheetRange, read: (row: number, column: number) => T): T[][] {
    const rows: T[][] = [];
    for (const [row, column] of cellsOf(range)) (rows[row - range.top] ??= []).push(read(row, column));
    return rows;
  }
}

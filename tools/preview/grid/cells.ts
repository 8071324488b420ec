import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { SheetRange, CellValue } from "../host/grid";
import type { CellMatrix, Engine } from "./engine";
import { boundingRect, cellsOf, sheetRange } from "../host/ranges";

/** The value of a cell of Univer's, as Excel has it. */
export function contentOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  // Lines of a cell end with a line feed in Excel, of which Univer makes paragraphs.
  if (cell.p) return cell.p.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? "";
  const { v: value, t: type } = cell;
  if (value === null || value === undefined) return "";
  if (type === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  if (type === CellValueType.NUMBER) return Number(value);
  return value;
}

/** What a drawn cell shows; its number is in words already. */
const textOf = (cell: Nullable<ICellData>): string =>
  cell?.t === CellValueType.BOOLEAN
    ? String(contentOf(cell)).toUpperCase()
    : String(contentOf({ ...cell, t: null }));

/** A value as Univer's cell data; it replaces whatever the cell held. */
export function cellData(value: CellValue): ICellData {
  const before = { f: null, si: null, p: null };
  if (value === "") return { ...before, v: null, t: null };
  if (typeof value === "number") return { ...before, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...before, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value.startsWith("=")) return { ...before, f: value, v: null, t: null };
  return { ...before, v: value, t: CellValueType.STRING };
}

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
        if (value !== null) across[range.left + right] = cellData(value);
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

  private each<T>(range: SheetRange, read: (row: number, column: number) => T): T[][] {
    const rows: T[][] = [];
    for (const [row, column] of cellsOf(range)) (rows[row - range.top] ??= []).push(read(row, column));
    return rows;
  }
}

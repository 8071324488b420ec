import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area, CellValue } from "../host/grid";
import type { CellMatrix, Engine } from "./engine";
import { around, cellsOf, onSheet } from "./ranges";

/** What a cell of Univer's holds, in Excel's words. */
export function heldValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  if (cell.p) return cell.p.body?.dataStream.replace(/\r\n$/, "") ?? "";
  const { v: value, t: type } = cell;
  if (value === null || value === undefined) return "";
  if (type === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  if (type === CellValueType.NUMBER) return Number(value);
  return value;
}

/** A value in Univer's words, in place of whatever the cell held. */
export function heldAs(value: CellValue): ICellData {
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

  values(area: Area): CellValue[][] {
    return this.each(area, (row, column) => heldValue(this.engine.sheet(area.sheet).getCellRaw(row, column)));
  }

  formulas(area: Area): CellValue[][] {
    const sheet = this.engine.sheet(area.sheet);
    return this.each(area, (row, column) => {
      const cell = sheet.getCellRaw(row, column);
      return this.formula(area.sheet, row, column, cell) ?? heldValue(cell);
    });
  }

  texts(area: Area): string[][] {
    const sheet = this.engine.sheet(area.sheet);
    return this.each(area, (row, column) => String(heldValue({ ...sheet.getCell(row, column), t: null })));
  }

  formula(sheet: string, row: number, column: number, cell: Nullable<ICellData>): string | undefined {
    if (!cell?.f && !cell?.si) return undefined;
    return this.formulaModel.getFormulaStringByCell(row, column, sheet, this.engine.unit) ?? undefined;
  }

  write(area: Area, cells: readonly (readonly (CellValue | null)[])[]): void {
    const matrix: CellMatrix = {};
    cells.forEach((row, down) => {
      const across: Record<number, ICellData> = {};
      row.forEach((value, right) => {
        if (value !== null) across[area.left + right] = heldAs(value);
      });
      matrix[area.top + down] = across;
    });
    this.engine.makeRoom(area.sheet, area.bottom, area.right);
    this.engine.run(this.engine.writing(area.sheet, matrix));
  }

  usedArea(sheet: string): Area | undefined {
    let used: Area | undefined;
    this.engine
      .sheet(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (heldValue(cell) === "" && !cell?.f && !cell?.si) return;
        const here = { top: row, left: column, bottom: row, right: column };
        used = onSheet(sheet, used ? around(used, here) : here);
      });
    return used;
  }

  private each<T>(area: Area, read: (row: number, column: number) => T): T[][] {
    const rows: T[][] = [];
    for (const [row, column] of cellsOf(area)) (rows[row - area.top] ??= []).push(read(row, column));
    return rows;
  }
}

import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import type { SheetRange, CellFormat } from "../host/grid";
import type { CellMatrix, Engine } from "./engine";
import { cellsOf } from "../host/ranges";
import { numberFormatAt } from "./number-format-at";
import { fromStyle, toStyle } from "./styles";

/** The formats of cells themselves, without what conditional formats lay over them. */
export class Formats {
  constructor(private readonly engine: Engine) {}

  /** What all cells of the range have in common. */
  format(range: SheetRange): CellFormat {
    const sheet = this.engine.sheet(range.sheet);
    let common: CellFormat | undefined;
    for (const [row, column] of cellsOf(this.engine.clip(range.sheet, range))) {
      const style = this.style(sheet.getCellRaw(row, column)) ?? this.columnStyle(sheet, row, column);
      const format = fromStyle(style);
      common = common ? commonFormat(common, format) : format;
    }
    return common ?? fromStyle(undefined);
  }

  setFormat(range: SheetRange, format: CellFormat): void {
    const style = toStyle(format);
    const matrix: CellMatrix = {};
    const sheet = this.engine.sheet(range.sheet);
    for (const [row, column] of cellsOf(this.engine.clip(range.sheet, range))) {
      // Univer forgets a formula that it has not worked out yet where a style alone comes after it.
      const formula = sheet.getCellRaw(row, column)?.f;
      (matrix[row] ??= {})[column] = formula ? { f: formula, s: style } : { s: style };
    }
    this.engine.run(this.engine.writeChange(range.sheet, matrix));
  }

  /** What an empty cell without a style of its own has from its column. */
  private columnStyle(sheet: Worksheet, row: number, column: number): IStyleData | undefined {
    const { pattern } = numberFormatAt(sheet, this.engine.workbook.getStyles(), row, column);
    return pattern === undefined ? undefined : { n: { pattern } };
  }

  style(cell: Nullable<ICellData>): Nullable<IStyleData> {
    return this.engine.workbook.getStyles().getStyleByCell(cell);
  }
}

/** The properties that both have alike. */
function commonFormat(first: CellFormat, second: CellFormat): CellFormat {
  const other = new Map<string, unknown>(Object.entries(second));
  return Object.fromEntries(Object.entries(first).filter(([name, value]) => other.get(name) === value));
}

import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { Area, CellFormat } from "../host/grid";
import type { CellMatrix, Engine } from "./engine";
import { cellsOf } from "./ranges";
import { fromStyle, toStyle } from "./styles";

/** The formats of cells themselves, without what conditional formats lay over them. */
export class Formats {
  constructor(private readonly engine: Engine) {}

  /** What all cells of the area have in common. */
  format(area: Area): CellFormat {
    const sheet = this.engine.sheet(area.sheet);
    let common: CellFormat | undefined;
    for (const [row, column] of cellsOf(this.engine.within(area.sheet, area))) {
      const format = fromStyle(this.style(sheet.getCellRaw(row, column)));
      common = common ? agreed(common, format) : format;
    }
    return common ?? fromStyle(undefined);
  }

  setFormat(area: Area, format: CellFormat): void {
    const style = toStyle(format);
    const matrix: CellMatrix = {};
    for (const [row, column] of cellsOf(this.engine.within(area.sheet, area))) {
      (matrix[row] ??= {})[column] = { s: style };
    }
    this.engine.run(this.engine.writing(area.sheet, matrix));
  }

  style(cell: Nullable<ICellData>): Nullable<IStyleData> {
    return this.engine.workbook.getStyles().getStyleByCell(cell);
  }
}

/** The properties of the first that the second has alike. */
function agreed(first: CellFormat, second: CellFormat): CellFormat {
  const other = new Map<string, unknown>(Object.entries(second));
  return Object.fromEntries(Object.entries(first).filter(([name, value]) => other.get(name) === value));
}

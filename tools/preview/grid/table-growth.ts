import { type ICellData, type IMutationInfo, type Nullable, ObjectMatrix } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { type CellRange, columnIndex } from "../../../src/domain/spreadsheet/address";
import type { Area, TableInfo } from "../host/grid";
import { type Cells, heldValue } from "./cells";
import { type CellMatrix, type Change, type Engine, type Mutation, together } from "./engine";
import type { Highlights } from "./conditional-formats";
import type { Names } from "./names";
import { type ReferredRows, withRows } from "./formula-references";
import type { Tables } from "./tables";
import type { Validations } from "./validations";

const isWriting = (mutation: Mutation): mutation is IMutationInfo<ISetRangeValuesMutationParams> =>
  mutation.id === SetRangeValuesMutation.id;

/**
 * Typing directly below a table makes the table longer, as in Excel: with it grow the validations and
 * conditional formats that reach down to its last row, and everything that refers to whole columns of it.
 */
export class TableGrowth {
  constructor(
    private readonly engine: Engine,
    private readonly cells: Cells,
    private readonly tables: Tables,
    private readonly names: Names,
    private readonly validations: Validations,
    private readonly highlights: Highlights,
  ) {
    engine.followUp((done, own) => (own ? undefined : this.after(done)));
  }

  private after(done: readonly Mutation[]): Change | undefined {
    for (const { params } of done.filter(isWriting)) {
      for (const table of this.tables.list()) {
        const bottom = this.reach(table, params);
        if (bottom > table.area.bottom) return this.growth(table, bottom);
      }
    }
    return undefined;
  }

  /** The last of the rows that were filled one after another from the table's end. */
  private reach({ area }: TableInfo, { subUnitId, cellValue }: ISetRangeValuesMutationParams): number {
    if (subUnitId !== area.sheet) return area.bottom;
    const written = new ObjectMatrix<Nullable<ICellData>>(cellValue);
    const filled = (row: number): boolean => {
      for (let column = area.left; column <= area.right; column++) {
        const cell = written.getValue(row, column);
        if ((cell?.f ?? null) !== null || heldValue(cell) !== "") return true;
      }
      return false;
    };
    let bottom = area.bottom;
    while (filled(bottom + 1)) bottom++;
    return bottom;
  }

  private growth(table: TableInfo, bottom: number): Change {
    const { area } = table;
    const grown: Area = { ...area, bottom };
    const longer = (range: CellRange): CellRange =>
      range.bottom === area.bottom && range.right >= area.left && range.left <= area.right
        ? { ...range, bottom }
        : range;
    const sheetName = this.engine.sheet(area.sheet).getName().toLowerCase();
    const longerIn = (ownSheet: string) => (formula: string) =>
      withRows(formula, (reference) => {
        const sheet = reference.sheet?.toLowerCase() ?? ownSheet.toLowerCase();
        return sheet === sheetName && isWholeColumns(reference, area) ? { ...reference, bottom } : reference;
      });
    return together([
      { redos: [this.tables.resizing(table, grown)], undos: [this.tables.resizing(table, area)] },
      this.validations.changing(area.sheet, longer, longerIn(sheetName)),
      this.highlights.changing(area.sheet, (placed) => ({
        block: longer(placed.block),
        highlight: { ...placed.highlight, formula: longerIn(sheetName)(placed.highlight.formula) },
      })),
      this.renaming(longerIn("")),
      ...this.engine.workbook
        .getSheets()
        .map((sheet) => this.rewriting(sheet.getSheetId(), longerIn(sheet.getName()))),
      this.formatting(area, bottom),
    ]);
  }

  private renaming(longer: (formula: string) => string): Change {
    const changed = this.names.list().filter(({ formula }) => longer(formula) !== formula);
    return {
      redos: changed.map(({ name, formula }) => this.names.setting(name, longer(formula))),
      undos: changed.map(({ name, formula }) => this.names.setting(name, formula)),
    };
  }

  private rewriting(sheet: string, longer: (formula: string) => string): Change {
    const matrix: CellMatrix = {};
    this.engine
      .sheet(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const formula = this.cells.formula(sheet, row, column, cell);
        const grown = formula && longer(formula);
        if (grown && grown !== formula) (matrix[row] ??= {})[column] = { f: grown, si: null };
      });
    return Object.keys(matrix).length > 0 ? this.engine.writing(sheet, matrix) : { redos: [], undos: [] };
  }

  /** New rows look like the last one before them. */
  private formatting({ sheet, left, right, bottom: last }: Area, bottom: number): Change {
    const matrix: CellMatrix = {};
    for (let row = last + 1; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const style = this.engine.sheet(sheet).getCellRaw(last, column)?.s;
        const own = this.engine.sheet(sheet).getCellRaw(row, column)?.s;
        if (style && !own) (matrix[row] ??= {})[column] = { s: style };
      }
    }
    return this.engine.writing(sheet, matrix);
  }
}

/** Whether a reference spans all rows of columns of the table, with or without the header. */
const isWholeColumns = ({ top, bottom, left, right }: ReferredRows, area: Area): boolean =>
  bottom === area.bottom &&
  (top === area.top || top === area.top + 1) &&
  columnIndex(left) >= area.left &&
  columnIndex(right) <= area.right;

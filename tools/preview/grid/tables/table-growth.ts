import { type ICellData, type IMutationInfo, type Nullable, ObjectMatrix } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { type CellRange, columnIndex } from "../../../../src/domain/spreadsheet/address";
import type { SheetRange, TableInfo } from "../../host/grid";
import { contentOf } from "../cell-data";
import type { Cells } from "../cells";
import { type CellMatrix, type UndoableChange, type Engine, type Mutation, combine } from "../engine";
import type { ConditionalFormats } from "../conditional-formats";
import type { Names } from "../names";
import { type ReferredRows, withRows } from "../formulas/formula-references";
import type { Tables } from "./tables";
import type { Validations } from "../validations";

const isWriting = (mutation: Mutation): mutation is IMutationInfo<ISetRangeValuesMutationParams> =>
  mutation.id === SetRangeValuesMutation.id;

/**
 * What is typed or written directly below a table makes it longer, as in Excel: the validations and
 * conditional formats that reach down to its last row grow with it, and everything that refers to its whole columns.
 */
export class TableGrowth {
  constructor(
    private readonly engine: Engine,
    private readonly cells: Cells,
    private readonly tables: Tables,
    private readonly names: Names,
    private readonly validations: Validations,
    private readonly conditionalFormats: ConditionalFormats,
  ) {
    engine.addFollowUp((done) => this.after(done));
  }

  private after(done: readonly Mutation[]): UndoableChange | undefined {
    const written = done.filter(isWriting).map(({ params }) => params);
    if (written.length === 0) return undefined;
    const growths = this.tables.list().flatMap((table) => {
      const bottom = lastFilled(table.range, written);
      return bottom > table.range.bottom ? [this.growth(table, bottom)] : [];
    });
    return growths.length > 0 ? combine(growths) : undefined;
  }

  private growth(table: TableInfo, bottom: number): UndoableChange {
    const { range } = table;
    const grown: SheetRange = { ...range, bottom };
    const longer = (other: CellRange): CellRange =>
      other.bottom === range.bottom && other.right >= range.left && other.left <= range.right
        ? { ...other, bottom }
        : other;
    const sheetName = this.engine.sheet(range.sheet).getName().toLowerCase();
    const longerIn = (ownSheet: string) => (formula: string) =>
      withRows(formula, (reference) => {
        const sheet = reference.sheet?.toLowerCase() ?? ownSheet.toLowerCase();
        return sheet === sheetName && isWholeColumns(reference, range) ? { ...reference, bottom } : reference;
      });
    return combine([
      {
        redos: [this.tables.resizeMutation(table, grown)],
        undos: [this.tables.resizeMutation(table, range)],
      },
      this.validations.reshape(range.sheet, longer, longerIn(sheetName)),
      this.conditionalFormats.reshape(range.sheet, (placed) => ({
        range: longer(placed.range),
        conditionalFormat: {
          ...placed.conditionalFormat,
          formula: longerIn(sheetName)(placed.conditionalFormat.formula),
        },
      })),
      this.renaming(longerIn("")),
      ...this.engine.workbook
        .getSheets()
        .map((sheet) => this.rewriting(sheet.getSheetId(), longerIn(sheet.getName()))),
      this.formatting(range, bottom),
    ]);
  }

  private renaming(longer: (formula: string) => string): UndoableChange {
    const changed = this.names.all().filter(({ formula }) => longer(formula) !== formula);
    return {
      redos: changed.map((name) => this.names.setMutation({ ...name, formula: longer(name.formula) })),
      undos: changed.map((name) => this.names.setMutation(name)),
    };
  }

  private rewriting(sheet: string, longer: (formula: string) => string): UndoableChange {
    const matrix: CellMatrix = {};
    this.engine
      .sheet(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const formula = this.cells.formula(sheet, row, column, cell);
        const grown = formula && longer(formula);
        if (grown && grown !== formula) (matrix[row] ??= {})[column] = { f: grown, si: null };
      });
    return Object.keys(matrix).length > 0 ? this.engine.writeChange(sheet, matrix) : { redos: [], undos: [] };
  }

  /** New rows look like the last one before them. */
  private formatting({ sheet, left, right, bottom: last }: SheetRange, bottom: number): UndoableChange {
    const matrix: CellMatrix = {};
    for (let row = last + 1; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const style = this.engine.sheet(sheet).getCellRaw(last, column)?.s;
        const own = this.engine.sheet(sheet).getCellRaw(row, column)?.s;
        if (style && !own) (matrix[row] ??= {})[column] = { s: style };
      }
    }
    return this.engine.writeChange(sheet, matrix);
  }
}

/**
 * The last of the rows that were filled one after another from a table's end. Many cells are written in several
 * parts.
 */
function lastFilled(
  { sheet, left, right, bottom }: SheetRange,
  written: readonly ISetRangeValuesMutationParams[],
): number {
  const parts = written
    .filter(({ subUnitId }) => subUnitId === sheet)
    .map(({ cellValue }) => new ObjectMatrix<Nullable<ICellData>>(cellValue));
  const isFilled = (row: number): boolean =>
    parts.some((part) => {
      for (let column = left; column <= right; column++) {
        const cell = part.getValue(row, column);
        if ((cell?.f ?? null) !== null || contentOf(cell) !== "") return true;
      }
      return false;
    });
  let last = bottom;
  while (isFilled(last + 1)) last++;
  return last;
}

/** Whether a reference spans all rows of columns of the table, with or without the header. */
const isWholeColumns = ({ top, bottom, left, right }: ReferredRows, range: SheetRange): boolean =>
  bottom === range.bottom &&
  (top === range.top || top === range.top + 1) &&
  columnIndex(left) >= range.left &&
  columnIndex(right) <= range.right;

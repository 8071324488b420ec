import { type CellRange, parseRange } from "../../../src/domain/spreadsheet/address";
import { cellAt, type SheetCells } from "../../../src/domain/spreadsheet/sheet-cells";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import type { Change } from "../../../src/domain/spreadsheet/change";

/** A sheet with one table, after the changes that write cells and rows; others leave it as it is. */
export interface Written {
  readonly range: CellRange;
  readonly cells: SheetCells;
}

/** Before anything is written. */
export const NO_SHEET: Written = {
  range: { top: 0, left: 0, bottom: 0, right: 0 },
  cells: { top: 0, left: 0, values: [] },
};

/** Of the changes those on one sheet, and on tables. */
export const changesOn = (sheet: string, changes: readonly Change[]): Change[] =>
  changes.filter((change) => !("sheet" in change) || change.sheet === sheet);

export const written = (start: Written, changes: readonly Change[]): Written => changes.reduce(after, start);

/** A sheet from A1 on. */
export const sheetOf = (values: readonly (readonly Cell[])[]): SheetCells => ({ top: 0, left: 0, values });

function after({ range: table, cells }: Written, change: Change): Written {
  switch (change.type) {
    case "write": {
      const { top, left } = parseRange(change.range) ?? { top: 0, left: 0 };
      return { range: table, cells: put(cells, top, left, change.cells) };
    }
    case "clear": {
      const { top, left, bottom, right } = parseRange(change.range) ?? NO_SHEET.range;
      // Where nothing stands nothing is cleared, however far down.
      const height = Math.min(bottom + 1, cells.values.length) - top;
      const row = Array.from({ length: right - left + 1 }, () => "");
      return {
        range: table,
        cells: height > 0 ? put(cells, top, left, Array<Cell[]>(height).fill(row)) : cells,
      };
    }
    case "add table": {
      return { range: parseRange(change.range) ?? table, cells };
    }
    case "insert rows": {
      const at = change.before - 1;
      const fresh = Array.from({ length: change.count }, (): Cell[] => []);
      return {
        range: table,
        cells: sheetOf([...cells.values.slice(0, at), ...fresh, ...cells.values.slice(at)]),
      };
    }
    case "add table rows": {
      const bottom = table.bottom + change.cells.length;
      return { range: { ...table, bottom }, cells: put(cells, table.bottom + 1, table.left, change.cells) };
    }
    default:
      return { range: table, cells };
  }
}

function put(
  cells: SheetCells,
  top: number,
  left: number,
  block: readonly (readonly (Cell | null)[])[],
): SheetCells {
  const height = Math.max(cells.values.length, top + block.length);
  const width = Math.max(...cells.values.map((row) => row.length), left + (block[0]?.length ?? 0), 0);
  return sheetOf(
    Array.from({ length: height }, (_, row) =>
      Array.from(
        { length: width },
        (__, column) => block[row - top]?.[column - left] ?? cellAt(cells, row, column),
      ),
    ),
  );
}

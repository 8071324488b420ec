import { type CellRange, rangeAddress } from "../../domain/spreadsheet/address";
import type { Cell } from "../../domain/spreadsheet/cell";
import { groupBy } from "../../domain/shared/group-by";
import type { Place } from "../../domain/spreadsheet/placed-writes";
import { gridOf } from "./cells-of";
import { gathered } from "./gathered-ranges";
import { untracked } from "../untracked";

/** What a cell holds: its value, and its formula, or its value again where it has none. */
export interface HeldCell {
  readonly value: Cell;
  readonly formula: Cell;
}

/** Cells as they were when they were read. */
export interface CellsRead {
  readonly at: (sheet: string, row: number, column: number) => HeldCell | undefined;
  /** Whether a row of those read on this sheet is hidden. */
  readonly hasHiddenRows: (sheet: string) => boolean;
}

/** A range as it was read. */
interface Box extends CellRange {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
  readonly isAnyHidden: boolean;
}

/** Queues the reading of places in few ranges; the answer can be called once the batch is synced. */
export function readCells({ workbook }: Excel.RequestContext, places: readonly Place[]): () => CellsRead {
  const asked = [...groupBy(places, ({ sheet }) => sheet)].map(([sheet, onSheet]) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    const ranges = gathered(onSheet.map(({ range }) => range)).map((cells) => {
      const range = untracked(worksheet.getRange(rangeAddress(cells)));
      range.load({ values: true, formulas: true, ...(cells.bottom > cells.top && { rowHidden: true }) });
      return { cells, range };
    });
    return { sheet, ranges };
  });
  return () => {
    const read = new Map(
      asked.map(({ sheet, ranges }) => [sheet, ranges.map(({ cells, range }) => boxOf(cells, range))]),
    );
    // Cells are asked for block by block.
    let last: { readonly sheet: string; readonly box: Box } | undefined;
    const boxAt = (sheet: string, row: number, column: number): Box | undefined => {
      if (last?.sheet === sheet && holds(last.box, row, column)) return last.box;
      const box = read.get(sheet)?.find((one) => holds(one, row, column));
      if (box) last = { sheet, box };
      return box;
    };
    return {
      at(sheet, row, column) {
        const box = boxAt(sheet, row, column);
        const value = box?.values[row - box.top]?.[column - box.left];
        const formula = box?.formulas[row - box.top]?.[column - box.left];
        return value === undefined || formula === undefined ? undefined : { value, formula };
      },
      hasHiddenRows: (sheet) => (read.get(sheet) ?? []).some(({ isAnyHidden }) => isAnyHidden),
    };
  };
}

const boxOf = (cells: CellRange, range: Excel.Range): Box => ({
  ...cells,
  values: gridOf(range.values),
  formulas: gridOf(range.formulas),
  // null where some are hidden.
  isAnyHidden: cells.bottom > cells.top && isHidden(range.rowHidden) !== false,
});

/** Excel's types do not know the null. */
const isHidden = (rowHidden: unknown): boolean | null => rowHidden as boolean | null;

const holds = ({ top, left, bottom, right }: CellRange, row: number, column: number): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

import { type CellRange, rangeAddress } from "../domain/spreadsheet/address";
import type { Cell } from "../domain/spreadsheet/cell";
import { groupBy } from "../domain/spreadsheet/group-by";
import type { Place } from "../domain/spreadsheet/placed-writes";
import { gridOf } from "./cells-of";
import { untracked } from "./untracked";

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

/** Cells that nobody asked for are read too where that saves Excel an action, but not many of them. */
const FREELY = 20_000;
const area = ({ top, left, bottom, right }: CellRange): number => (bottom - top + 1) * (right - left + 1);

/** Queues the reading of places in few ranges; the answer can be called once the batch is synced. */
export function readCells({ workbook }: Excel.RequestContext, places: readonly Place[]): () => CellsRead {
  const asked = [...groupBy(places, ({ sheet }) => sheet)].map(([sheet, onSheet]) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    const boxes = gathered(onSheet.map(({ range }) => range)).map((box) => {
      const range = untracked(worksheet.getRange(rangeAddress(box)));
      range.load({ values: true, formulas: true, ...(box.bottom > box.top && { rowHidden: true }) });
      return { box, range };
    });
    return { sheet, boxes };
  });
  return () => {
    const read = new Map(
      asked.map(({ sheet, boxes }) => [
        sheet,
        boxes.map(({ box, range }) => ({
          box,
          values: gridOf(range.values),
          formulas: gridOf(range.formulas),
          // null where some are hidden.
          isAnyHidden: box.bottom > box.top && isHidden(range.rowHidden) !== false,
        })),
      ]),
    );
    return {
      at(sheet, row, column) {
        const found = read.get(sheet)?.find(({ box }) => holds(box, row, column));
        const value = found?.values[row - found.box.top]?.[column - found.box.left];
        const formula = found?.formulas[row - found.box.top]?.[column - found.box.left];
        return value === undefined || formula === undefined ? undefined : { value, formula };
      },
      hasHiddenRows: (sheet) => (read.get(sheet) ?? []).some(({ isAnyHidden }) => isAnyHidden),
    };
  };
}

/** Excel's types do not know the null. */
const isHidden = (rowHidden: unknown): boolean | null => rowHidden as boolean | null;

const holds = ({ top, left, bottom, right }: CellRange, row: number, column: number): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

/** One range around all of them where they stand close together, else each for itself. */
function gathered(ranges: readonly CellRange[]): readonly CellRange[] {
  const around = ranges.reduce((one, other) => ({
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  }));
  const asked = ranges.reduce((sum, range) => sum + area(range), 0);
  return area(around) <= FREELY + 4 * asked ? [around] : ranges;
}

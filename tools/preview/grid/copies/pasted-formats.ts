import type { PlacedConditionalFormat } from "../../files/workbook-content";
import type { CellRange } from "../../../../src/domain/spreadsheet/address";
import { intersection, sameRange, subtract } from "../../host/ranges";
import { formulaFor } from "../moves/cell-moves";

/** Cells that stand together, and those of the same size to which they are copied. */
export interface CopiedBlock {
  readonly source: CellRange;
  readonly target: CellRange;
}

/** Rows and columns of cells, which need not stand together: a filter may leave some out. */
export interface Lines {
  readonly rows: readonly number[];
  readonly cols: readonly number[];
}

/** The blocks of which copied cells consist, as often as they are pasted. */
export const copiedBlocks = (from: Lines, to: Lines): CopiedBlock[] =>
  runs(from.rows, to.rows).flatMap((down) =>
    runs(from.cols, to.cols).map((right): CopiedBlock => {
      const at = (row: number, column: number): CellRange => ({
        top: row,
        left: column,
        bottom: row + down.count - 1,
        right: column + right.count - 1,
      });
      return { source: at(down.source, right.source), target: at(down.target, right.target) };
    }),
  );

interface Run {
  readonly source: number;
  readonly target: number;
  readonly count: number;
}

/** Lines next to each other that come to stand next to each other. */
function runs(from: readonly number[], to: readonly number[]): Run[] {
  const found: Run[] = [];
  for (const [i, target] of to.entries()) {
    const source = from[i % from.length] ?? 0;
    const last = found.at(-1);
    if (last && source === last.source + last.count && target === last.target + last.count)
      found[found.length - 1] = { ...last, count: last.count + 1 };
    else found.push({ source, target, count: 1 });
  }
  return found;
}

/**
 * The conditional formats of a sheet once cells were pasted there: the copied cells bring theirs, and those that stood
 * there before go. `copied`: those of the sheet that the cells come from.
 */
export const formatsAfterPaste = (
  there: readonly PlacedConditionalFormat[],
  copied: readonly PlacedConditionalFormat[],
  blocks: readonly CopiedBlock[],
): readonly PlacedConditionalFormat[] =>
  blocks.reduce((formats, block) => afterBlock(formats, copied, block), there);

function afterBlock(
  there: readonly PlacedConditionalFormat[],
  copied: readonly PlacedConditionalFormat[],
  { source, target }: CopiedBlock,
): readonly PlacedConditionalFormat[] {
  /** Where the part of a format on the copied cells comes to stand. */
  const pasted = ({ range }: PlacedConditionalFormat): CellRange | undefined => {
    const taken = intersection(range, source);
    return taken && moved(taken, target.top - source.top, target.left - source.left);
  };
  /** One that covers both is on the pasted cells what it was there. */
  const stays = (format: PlacedConditionalFormat): boolean => {
    const [before, after] = [intersection(format.range, target), pasted(format)];
    return (
      before === undefined || (copied.includes(format) && after !== undefined && sameRange(before, after))
    );
  };
  return [
    ...there.flatMap((format) =>
      stays(format) ? [format] : subtract(format.range, target).map((range) => placed(format, range)),
    ),
    ...copied.flatMap((format) => {
      const range = pasted(format);
      const isThere = there.includes(format) && intersection(format.range, target) && stays(format);
      return !range || isThere ? [] : [placed(format, range)];
    }),
  ];
}

const moved = ({ top, left, bottom, right }: CellRange, down: number, across: number): CellRange => ({
  top: top + down,
  left: left + across,
  bottom: bottom + down,
  right: right + across,
});

/** A format on other cells, its formula written for the first of them. */
const placed = (
  { range: before, conditionalFormat }: PlacedConditionalFormat,
  range: CellRange,
): PlacedConditionalFormat => ({
  range,
  conditionalFormat: {
    ...conditionalFormat,
    formula: formulaFor(conditionalFormat.formula, before, range),
  },
});

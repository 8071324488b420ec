import { ExcelError } from "../../app/errors/excel-error";
import { type CellRange, rangeAddress } from "../../domain/spreadsheet/address";
import { untracked } from "../untracked";

/** Runs a batch; each has its own time to be answered. */
export type RunBatch = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;

/** Cells of a sheet that are asked for together. */
export interface Piece {
  readonly sheet: string;
  readonly range: CellRange;
}

/** On the web an answer holds 5 MB: values and formulas of so many cells fit in, unless texts are long. */
const CELLS_AT_ONCE = 60_000;

/** Reads properties of cells in as many batches as it takes; what is taken of each piece, in their order. */
export async function readInPieces<Result>(
  run: RunBatch,
  wholes: readonly Piece[],
  properties: Excel.Interfaces.RangeLoadOptions,
  take: (cells: Excel.Range, sheet: string) => Result,
): Promise<Result[]> {
  const load = async (context: Excel.RequestContext, pieces: readonly Piece[]): Promise<Result[]> => {
    const asked = pieces.map(({ sheet, range }) => {
      const cells = untracked(context.workbook.worksheets.getItem(sheet).getRange(rangeAddress(range)));
      cells.load(properties);
      return { sheet, cells };
    });
    await context.sync();
    return asked.map(({ sheet, cells }) => take(cells, sheet));
  };
  const read: Result[] = [];
  for (const pieces of inPieces(wholes)) read.push(...(await readPieces(run, pieces, load)));
  return read;
}

/** Cuts ranges into blocks of whole rows, and puts as many of them into a batch as an answer holds. */
function inPieces(wholes: readonly Piece[]): readonly (readonly Piece[])[] {
  const batches: Piece[][] = [];
  let room = 0;
  for (const { sheet, range } of wholes) {
    const width = range.right - range.left + 1;
    const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / width));
    for (let top = range.top; top <= range.bottom; top += rows) {
      const bottom = Math.min(range.bottom, top + rows - 1);
      const cells = (bottom - top + 1) * width;
      if (cells > room) {
        batches.push([]);
        room = CELLS_AT_ONCE;
      }
      room -= cells;
      batches.at(-1)?.push({ sheet, range: { ...range, top, bottom } });
    }
  }
  return batches;
}

/** Reads pieces in one batch; where Excel refuses so large an answer, in two halves, and so on. */
async function readPieces<Result>(
  run: RunBatch,
  pieces: readonly Piece[],
  load: (context: Excel.RequestContext, pieces: readonly Piece[]) => Promise<readonly Result[]>,
): Promise<readonly Result[]> {
  try {
    return await run((context) => load(context, pieces));
  } catch (error) {
    const halves = isTooLarge(error) ? halved(pieces) : [];
    if (halves.length === 0) throw error;
    const read: Result[] = [];
    for (const half of halves) read.push(...(await readPieces(run, half, load)));
    return read;
  }
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof ExcelError && error.detail === "ResponsePayloadSizeLimitExceeded";

/** Nothing where there is but one row. */
function halved(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const half = Math.ceil(pieces.length / 2);
  if (pieces.length > 1) return [pieces.slice(0, half), pieces.slice(half)];
  return pieces.flatMap(({ sheet, range }) => {
    const { top, bottom } = range;
    if (top === bottom) return [];
    const middle = Math.floor((top + bottom) / 2);
    return [
      [{ sheet, range: { ...range, bottom: middle } }],
      [{ sheet, range: { ...range, top: middle + 1 } }],
    ];
  });
}

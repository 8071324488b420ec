import type { SheetFormats } from "../domain/spreadsheet/sheet-formats";
import { columnLetters, type CellRange } from "../domain/spreadsheet/address";
import { rangeAddress } from "../domain/spreadsheet/address";
import { inPieces, type Piece, readPieces, type RunBatch } from "./in-pieces";
import { untracked } from "./untracked";

/** Reads how numbers are shown in a block of cells, and how wide its columns are. */
export async function readFormats(run: RunBatch, sheet: string, range: CellRange): Promise<SheetFormats> {
  const numberFormats: (readonly string[])[] = [];
  for (const pieces of inPieces([{ sheet, range }]))
    for (const read of await readPieces(run, pieces, loadNumberFormats)) numberFormats.push(...read);
  return {
    top: range.top,
    left: range.left,
    numberFormats,
    columnWidths: await run((context) => loadWidths(context, sheet, range)),
  };
}

async function loadNumberFormats(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
): Promise<readonly (readonly (readonly string[])[])[]> {
  const asked = pieces.map(({ sheet, range }) => {
    const cells = untracked(context.workbook.worksheets.getItem(sheet).getRange(rangeAddress(range)));
    cells.load({ numberFormat: true });
    return cells;
  });
  await context.sync();
  return asked.map(({ numberFormat }) => textsOf(numberFormat));
}

async function loadWidths(
  { workbook }: Excel.RequestContext,
  name: string,
  { left, right }: CellRange,
): Promise<number[]> {
  const sheet = workbook.worksheets.getItem(name);
  const asked = Array.from({ length: right - left + 1 }, (_, i) => {
    const letters = columnLetters(left + i);
    const { format } = untracked(sheet.getRange(`${letters}:${letters}`));
    format.load({ columnWidth: true });
    return format;
  });
  await workbook.context.sync();
  return asked.map(({ columnWidth }) => columnWidth);
}

/** Excel's types call them `any`. */
const textsOf = (formats: unknown): readonly (readonly string[])[] => formats as string[][];

import type { SheetFormats } from "../../domain/spreadsheet/sheet-formats";
import { type CellRange, columnLetters } from "../../domain/spreadsheet/address";
import { readInPieces, type RunBatch } from "./in-pieces";
import { untracked } from "../untracked";

/** Reads how numbers are shown in a block of cells, and how wide its columns are. */
export async function readFormats(run: RunBatch, sheet: string, range: CellRange): Promise<SheetFormats> {
  const pieces = await readInPieces(run, [{ sheet, range }], { numberFormat: true }, ({ numberFormat }) =>
    textsOf(numberFormat),
  );
  return {
    top: range.top,
    left: range.left,
    numberFormats: pieces.flat(),
    columnWidths: await run((context) => loadWidths(context, sheet, range)),
  };
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

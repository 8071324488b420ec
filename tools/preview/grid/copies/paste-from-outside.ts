import { BooleanNumber, type ICellData } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import {
  ISheetClipboardService,
  PREDEFINED_HOOK_NAME_PASTE,
  SheetPasteShortKeyCommand,
} from "@univerjs/sheets-ui";
import type { SheetRange } from "../../host/grid";
import { cellsOf, columnCount, rowCount, sheetRange, subtract } from "../../host/ranges";
import { type CopiedCell, type CopiedCells, copiedCells } from "./copied-cells";
import { copiedTable } from "./copied-table";
import { type CellMatrix, combine, type Engine, type UndoableChange } from "../engine";
import { entryData } from "../entries/entry-data";
import type { Protection } from "../protection";
import { type NumberFormatAt, numberFormatAt } from "../number-format-at";
import { readEntry } from "../entries/read-entry";
import type { RowsAndColumns } from "../rows-and-columns";
import type { Selection } from "../selection";
import { toUniverRange } from "../univer-ranges";

/** Cells, and the areas that are merged among them. */
interface Pasted {
  readonly cells: CopiedCells;
  readonly range: SheetRange;
  readonly merges: readonly SheetRange[];
}

/**
 * What other programs have copied is written at once, as if it were typed cell by cell. Univer turns it into a page of
 * HTML first and asks of each cell what it looks like, which takes seconds with a thousand rows. It is left what it
 * refuses in its own words, a part of a merged cell or a protected sheet, and what it has copied itself.
 */
export function pasteFromOutside(
  engine: Engine,
  selection: Selection,
  rows: RowsAndColumns,
  protection: Protection,
): void {
  const clipboard = engine.injector.get(ISheetClipboardService);

  const paste = (html: string, text: string, withLooks: boolean): boolean => {
    const copyId = /data-copy-id="(\S+)"/.exec(html)?.[1];
    if (copyId !== undefined && clipboard.copyContentCache().get(copyId)) return false;
    const cells = (html ? copiedTable(html) : undefined) ?? copiedCells(text || shownText(html));
    if (cells.length === 0) return false;
    const pasted = at(selection.current(), withLooks ? cells : bare(cells));
    const cutsMerge = rows
      .mergedAreas(pasted.range)
      .some((merge) => subtract(merge, pasted.range).length > 0);
    if (cutsMerge || protection.isOn(pasted.range.sheet)) return false;
    write(engine, pasted, rows.mergedAreas(pasted.range));
    selection.mark(pasted.range);
    return true;
  };

  const pasteByKey = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = (html = "", text = "", files) =>
    (html || text) && paste(html, text, true)
      ? Promise.resolve(true)
      : pasteByKey(html || undefined, text || undefined, files);

  const pasteByMenu = clipboard.paste.bind(clipboard);
  const { DEFAULT_PASTE, SPECIAL_PASTE_VALUE } = PREDEFINED_HOOK_NAME_PASTE;
  clipboard.paste = async (item, kind = DEFAULT_PASTE) => {
    const read = async (type: string): Promise<string> =>
      item.types.includes(type) ? (await item.getType(type)).text() : "";
    if (kind !== DEFAULT_PASTE && kind !== SPECIAL_PASTE_VALUE) return pasteByMenu(item, kind);
    const [html, text] = [await read("text/html"), await read("text/plain")];
    return ((html || text) && paste(html, text, kind === DEFAULT_PASTE)) || pasteByMenu(item, kind);
  };
}

const shownText = (html: string): string =>
  new DOMParser().parseFromString(html, "text/html").body.textContent.trim();

/** The values alone. */
const bare = (cells: CopiedCells): CopiedCells =>
  cells.map((row) => row.map((cell) => ({ text: cell?.text ?? "" })));

const widthOf = (cells: CopiedCells): number => Math.max(...cells.map((row) => row.length));

/** Where the cells come to stand: more than once where what is selected has room for them several times over. */
function at(selected: SheetRange, cells: CopiedCells): Pasted {
  const { sheet, top, left } = selected;
  const height = cells.length;
  const width = widthOf(cells);
  const times = (room: number, size: number): number => (room % size === 0 ? room : size);
  const range = sheetRange(sheet, {
    top,
    left,
    bottom: top + times(rowCount(selected), height) - 1,
    right: left + times(columnCount(selected), width) - 1,
  });
  const merges: SheetRange[] = [];
  for (const [down, row] of cells.entries())
    for (const [right, cell] of row.entries()) {
      const { rows = 1, columns = 1 } = cell ?? {};
      if (rows === 1 && columns === 1) continue;
      for (let y = top + down; y <= range.bottom; y += height)
        for (let x = left + right; x <= range.right; x += width)
          merges.push({ sheet, top: y, left: x, bottom: y + rows - 1, right: x + columns - 1 });
    }
  return { cells, range, merges };
}

function write(engine: Engine, pasted: Pasted, there: readonly SheetRange[]): void {
  const { range, merges } = pasted;
  engine.growTo(range.sheet, range.bottom, range.right);
  const sheet = engine.sheet(range.sheet);
  const styles = engine.workbook.getStyles();
  const torn = there.filter((merge) => wouldHide(merge, pasted));
  const whole = there.filter((merge) => !torn.includes(merge));
  const thisYear = new Date().getFullYear();
  const read = new Map<string, ICellData>();
  const matrix: CellMatrix = {};
  for (let row = range.top; row <= range.bottom; row++) {
    const line: Record<number, ICellData> = (matrix[row] = {});
    for (let column = range.left; column <= range.right; column++) {
      if (whole.some((merge) => isCovered(merge, row, column))) continue;
      const cell = pastedAt(pasted, row, column);
      const own = numberFormatAt(sheet, styles, row, column);
      const key = `${cell.numberFormat ?? ""}\t${own.pattern ?? ""}\t${own.isColumns}\t${cell.isBold ?? ""}\t${cell.text}`;
      const content = read.get(key) ?? pastedCell(cell, own, thisYear);
      read.set(key, content);
      line[column] = { ...content };
    }
  }
  const { redos: merge, undos: unmerge } = merging(engine, range.sheet, torn);
  engine.runAsPerson(
    combine([
      { redos: unmerge, undos: merge },
      engine.writeChange(range.sheet, matrix, SheetPasteShortKeyCommand.id),
      merging(engine, range.sheet, merges),
    ]),
  );
}

const EMPTY: CopiedCell = { text: "" };

const pastedAt = ({ cells, range }: Pasted, row: number, column: number): CopiedCell =>
  cells[(row - range.top) % cells.length]?.[(column - range.left) % widthOf(cells)] ?? EMPTY;

/** Whether a merged area would hide one of several entries: it is then taken apart, and nothing is lost. */
const wouldHide = (merge: SheetRange, pasted: Pasted): boolean =>
  (pasted.cells.length > 1 || widthOf(pasted.cells) > 1) &&
  [...cellsOf(merge)].some(
    ([row, column]) => isCovered(merge, row, column) && pastedAt(pasted, row, column).text !== "",
  );

/** Whether a cell is hidden by the first one of a merged area. */
const isCovered = ({ top, left, bottom, right }: SheetRange, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left);

/** A cell keeps its number format where the copied one brings none. */
function pastedCell(
  { text, numberFormat: copied, isBold }: CopiedCell,
  own: NumberFormatAt,
  thisYear: number,
): ICellData {
  const entry = entryData(readEntry(text, copied ?? own.pattern, thisYear));
  const numberFormat = copied ?? (own.isColumns ? own.pattern : undefined);
  if (numberFormat === undefined && !isBold) return entry;
  const style = {
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
    ...(isBold && { bl: BooleanNumber.TRUE }),
  };
  return { ...entry, s: { ...(typeof entry.s === "object" && entry.s), ...style } };
}

function merging(engine: Engine, sheet: string, merges: readonly SheetRange[]): UndoableChange {
  if (merges.length === 0) return { redos: [], undos: [] };
  const params = { ...engine.sheetIds(sheet), ranges: merges.map(toUniverRange) };
  return {
    redos: [{ id: AddWorksheetMergeMutation.id, params }],
    undos: [{ id: RemoveWorksheetMergeMutation.id, params }],
  };
}

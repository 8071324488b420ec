import {
  CellValueType,
  getNumfmtParseValueFilter,
  type ICellData,
  type IStyleData,
  type Nullable,
  willLoseNumericPrecision,
} from "@univerjs/core";
import { ISheetClipboardService, SheetPasteShortKeyCommand } from "@univerjs/sheets-ui";
import type { SheetRange } from "../host/grid";
import { cellsOf, sheetRange, subtract } from "../host/ranges";
import { cellData } from "./cells";
import { copiedCells } from "./copied-cells";
import type { CellMatrix, Engine } from "./engine";
import { parseBritishDate } from "./parse-british-date";
import type { Protection } from "./protection";
import type { RowsAndColumns } from "./rows-and-columns";
import type { Selection } from "./selection";

const DATE_FORMAT = "dd/mm/yyyy";
const TEXT_FORMAT = "@";

/**
 * Text that is pasted is written at once, in the formats of its cells, as in Excel. Univer makes a page of HTML of it
 * first and asks of each cell what it looks like, which takes seconds with a thousand rows. It is left what it
 * refuses in its own words: a part of a merged cell, a protected sheet.
 */
export function pasteText(
  engine: Engine,
  selection: Selection,
  rows: RowsAndColumns,
  protection: Protection,
): void {
  const clipboard = engine.injector.get(ISheetClipboardService);
  const paste = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = (html, text, files) => {
    if (html || files || !text) return paste(html, text, files);
    const cells = copiedCells(text);
    const range = pastedRange(selection.current(), cells);
    const merges = rows.mergedAreas(range);
    const cutsMerge = merges.some((merge) => subtract(merge, range).length > 0);
    if (cutsMerge || protection.isOn(range.sheet)) return paste(html, text, files);
    write(engine, range, cells, merges);
    selection.mark(range);
    return Promise.resolve(true);
  };
}

/** Where the cells come to stand: more than once where what is selected has room for them several times over. */
function pastedRange(selected: SheetRange, cells: readonly (readonly string[])[]): SheetRange {
  const { sheet, top, left, bottom, right } = selected;
  const height = cells.length;
  const width = Math.max(...cells.map((row) => row.length));
  const times = (room: number, size: number): number => (room % size === 0 ? room : size);
  return sheetRange(sheet, {
    top,
    left,
    bottom: top + times(bottom - top + 1, height) - 1,
    right: left + times(right - left + 1, width) - 1,
  });
}

function write(
  engine: Engine,
  range: SheetRange,
  cells: readonly (readonly string[])[],
  merges: readonly SheetRange[],
): void {
  engine.growTo(range.sheet, range.bottom, range.right);
  const sheet = engine.sheet(range.sheet);
  const styles = engine.workbook.getStyles();
  const width = Math.max(...cells.map((row) => row.length));
  const read = new Map<string, ICellData>();
  const matrix: CellMatrix = {};
  for (const [row, column] of cellsOf(range)) {
    if (merges.some((merge) => isCovered(merge, row, column))) continue;
    const text = cells[(row - range.top) % cells.length]?.[(column - range.left) % width] ?? "";
    const style = styles.getStyleByCell(sheet.getCellRaw(row, column));
    const key = `${style?.n?.pattern ?? ""} ${text}`;
    const cell = read.get(key) ?? pastedCell(text, style);
    read.set(key, cell);
    (matrix[row] ??= {})[column] = { ...cell };
  }
  engine.runAsPerson(engine.writeChange(range.sheet, matrix, SheetPasteShortKeyCommand.id));
}

/** Whether a cell is hidden by the first one of a merged area. */
const isCovered = ({ top, left, bottom, right }: SheetRange, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left);

/** A date keeps the number format of its cell, and takes the British one where that has none. */
function pastedCell(text: string, style: Nullable<IStyleData>): ICellData {
  const pattern = style?.n?.pattern;
  if (pattern === TEXT_FORMAT) return { ...cellData(""), v: text, t: CellValueType.STRING };
  const date = parseBritishDate(text);
  if (date) return date.serial === undefined ? cellData(text) : withFormat(date.serial, DATE_FORMAT, style);
  const content = text.trim();
  // Without a digit nothing is a number.
  const parsed = /\d/.test(content) && !content.startsWith("=") ? getNumfmtParseValueFilter(content) : null;
  if (typeof parsed?.v !== "number")
    return /^(?:true|false)$/i.test(content) ? cellData(/^t/i.test(content)) : cellData(text);
  if (parsed.z) return withFormat(parsed.v, parsed.z, style);
  return willLoseNumericPrecision(content)
    ? { ...cellData(text), t: CellValueType.FORCE_STRING }
    : cellData(parsed.v);
}

const withFormat = (value: number, format: string, style: Nullable<IStyleData>): ICellData => ({
  ...cellData(value),
  s: { ...style, n: { pattern: style?.n?.pattern ?? format } },
});

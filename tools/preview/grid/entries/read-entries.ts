import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "../engine";
import { entryData } from "./entry-data";
import { numberFormatAt } from "../number-format-at";
import { readEntry } from "./read-entry";

const FIRST = 1000;

const typedText = (cell: ICellData): string | undefined => {
  const rich = cell.p?.body?.dataStream.replace(/\r\n$/, "");
  return rich ?? (typeof cell.v === "string" ? cell.v : undefined);
};

/** Without a digit nothing is a number; a text of several lines is none either. */
const canBeValue = (text: string | undefined): text is string =>
  text !== undefined && /\d/.test(text) && !/[\r\n]/.test(text);

/** What is typed is read as Excel with British settings reads it; Univer by itself takes dates for American ones. */
export function readEntries({ injector, workbook, unit }: Engine): void {
  const styles = workbook.getStyles();
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell: Nullable<ICellData>, at, next) => {
      // An apostrophe before it makes anything text.
      if (!cell || cell.f || cell.t === CellValueType.FORCE_STRING || at.unitId !== unit) return next(cell);
      const text = typedText(cell);
      if (!canBeValue(text)) return next(cell);
      const { pattern, isColumns } = numberFormatAt(at.worksheet, styles, at.row, at.col);
      const entry = entryData(readEntry(text, pattern, new Date().getFullYear()));
      const style = {
        ...styles.getStyleByCell(cell),
        ...(isColumns && pattern !== undefined && { n: { pattern } }),
        ...styles.getStyleByCell(entry),
      };
      return { ...cell, ...entry, s: style };
    },
  });
}

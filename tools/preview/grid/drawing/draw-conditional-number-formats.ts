import { InterceptorEffectEnum, WrapStrategy } from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import type { Engine } from "../engine";
import type { ConditionalFormats } from "../conditional-formats";
import { formatValue } from "./format-value";

/** Before Univer's own number formats (10), so that it formats numbers with ours. */
const BEFORE_NUMBER_FORMATS = 12;
const FIRST = 1000;

/**
 * Draws the number formats of conditional formats, which Univer carries along and does not draw; a cell that
 * is edited shows what it holds.
 */
export function drawConditionalNumberFormats(
  { injector, unit }: Engine,
  conditionalFormats: ConditionalFormats,
): void {
  const formats = injector.get(ConditionalFormattingService);
  const interceptors = injector.get(SheetInterceptorService);
  // Asked for every cell that is drawn: most are settled without composing their style.
  const formatAt = (sheet: string, row: number, column: number) =>
    conditionalFormats.mayFormatNumbers(sheet, row, column)
      ? (formats.composeStyle(unit, sheet, row, column)?.style?.n ?? undefined)
      : undefined;

  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: BEFORE_NUMBER_FORMATS,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, at, next) => {
      const value = cell?.v;
      if (at.unitId !== unit || value === null || value === undefined || value === "") return next(cell);
      const format = formatAt(at.subUnitId, at.row, at.col);
      if (!format) return next(cell);
      // Cut off where the cell ends: wrapped, labels would make their rows higher.
      const style = { ...at.workbook.getStyles().getStyleByCell(cell), tb: WrapStrategy.CLIP };
      if (typeof value === "string")
        return next({ ...cell, v: formatValue(value, format.pattern), s: style });
      return next({ ...cell, s: { ...style, n: format } });
    },
  });

  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, at, next) => {
      const raw = at.worksheet.getCellRaw(at.row, at.col);
      const coded = at.unitId === unit && formatAt(at.subUnitId, at.row, at.col);
      return next(coded && raw ? { ...cell, v: raw.v, t: raw.t, s: raw.s } : cell);
    },
  });
}

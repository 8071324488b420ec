import { CellValueType, InterceptorEffectEnum, numfmt } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "../engine";

/** So many characters of a number Excel shows where a cell has no number format. */
const MOST = 11;
/** After Univer's own number formats (10), which have said what the others show. */
const AFTER_NUMBER_FORMATS = 8;

/** Numbers without a format are shown as Excel shows them: 0.333333333, 1.23457E+15. */
export function drawGeneralNumbers({ injector, unit }: Engine): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_NUMBER_FORMATS,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, at, next) =>
      at.unitId === unit &&
      cell?.t === CellValueType.NUMBER &&
      typeof cell.v === "number" &&
      String(cell.v).length > MOST
        ? next({ ...cell, v: numfmt.format("General", cell.v) })
        : next(cell),
  });
}

import { DataValidationType, InterceptorEffectEnum } from "@univerjs/core";
import { DataValidatorRegistryService, type IBaseDataValidationWidget } from "@univerjs/data-validation";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "../engine";

/** Room for the arrow, in pixels. */
const ARROW = 18;

/**
 * Cells with dropdowns are drawn as all others, on the same line, and the arrow beside: Univer draws their texts itself,
 * some pixels higher and to the right.
 */
export function drawDropdowns({ injector }: Engine): void {
  const arrows = new Set<IBaseDataValidationWidget>();
  const validators = injector.get(DataValidatorRegistryService);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: InterceptCellContentPriority.DATA_VALIDATION - 1,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, _, next) => {
      const render = validators.getValidatorItem(DataValidationType.LIST)?.canvasRender;
      if (!render || !cell?.customRender?.includes(render)) return next(cell);
      if (!arrows.has(render)) {
        arrows.add(render);
        drawArrowOnly(render);
      }
      return next({ ...cell, fontRenderExtension: { rightOffset: ARROW, isSkip: false } });
    },
  });
}

function drawArrowOnly(render: IBaseDataValidationWidget): void {
  const draw = render.drawWith.bind(render);
  render.drawWith = (context, info, ...more) => {
    const data = { ...info.data, v: " ", p: null, fontRenderExtension: {} };
    draw(context, { ...info, data }, ...more);
  };
}

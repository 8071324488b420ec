import { ICommandService, LifecycleService, LifecycleStages } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import {
  ScrollCommand,
  SheetsScrollRenderController,
  SheetSkeletonManagerService,
} from "@univerjs/sheets-ui";
import type { Engine } from "../engine";

/** Where along rows, or along columns, the part that moves has to begin so that one of them is seen whole, in pixels. */
function startOf(
  index: number,
  frozen: number,
  ends: ArrayLike<number>,
  start: number,
  room: number,
): number {
  const before = (count: number): number => (count > 0 ? (ends[count - 1] ?? 0) : 0);
  if (index < frozen) return start;
  const top = before(index) - before(frozen);
  const bottom = before(index + 1) - before(frozen);
  if (top < start || bottom - top > room) return top;
  if (bottom <= start + room) return start;
  // As Excel, which begins with a whole row.
  let first = frozen;
  while (first < index && before(first) - before(frozen) < bottom - room) first++;
  return before(first) - before(frozen);
}

/**
 * Brings cells into sight. Univer takes frozen rows for as high as those that scroll: above a tall header it goes too
 * far, and the cell is hidden behind the frozen ones.
 */
export function scrollToCell({ injector, unit, workbook }: Engine): void {
  const scroll = (row: number, column: number): boolean => {
    const render = injector.get(IRenderManagerService).getRenderUnitById(unit);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !skeleton || !view) return false;
    const { ySplit, xSplit } = workbook.getActiveSheet().getFreeze();
    const { scaleX, scaleY } = render.scene;
    const { rowHeightAccumulation, columnWidthAccumulation } = skeleton;
    const y = startOf(row, ySplit, rowHeightAccumulation, view.viewportScrollY, (view.height ?? 0) / scaleY);
    const x = startOf(
      column,
      xSplit,
      columnWidthAccumulation,
      view.viewportScrollX,
      (view.width ?? 0) / scaleX,
    );
    if (y === view.viewportScrollY && x === view.viewportScrollX) return true;
    const params = { sheetViewStartRow: 0, sheetViewStartColumn: 0, offsetX: x, offsetY: y };
    return injector.get(ICommandService).syncExecuteCommand(ScrollCommand.id, params);
  };
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      const controller = injector
        .get(IRenderManagerService)
        .getRenderUnitById(unit)
        ?.with(SheetsScrollRenderController);
      if (controller) Object.assign(controller, { _scrollToCell: scroll });
    })
    // A workbook that is closed before it was drawn.
    .catch(() => undefined);
}

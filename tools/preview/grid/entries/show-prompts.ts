import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import {
  CellAlertManagerService,
  CellAlertType,
  SheetCanvasPopManagerService,
  SheetSkeletonManagerService,
} from "@univerjs/sheets-ui";
import type { Engine } from "../engine";
import type { Events } from "../events";
import type { Validations } from "../validations";

const KEY = "prompt";
/** Of the note beside the cell, in pixels. */
const SIZE = { width: 240, height: 120 };

/** What a validation says of its cell stands beside it while it is selected, as in Excel. */
export function showPrompts(engine: Engine, events: Events, validations: Validations): void {
  const notes = engine.injector.get(CellAlertManagerService);
  events.listen({
    selected: ({ sheet, top, left }) => {
      notes.removeAlert(KEY);
      const validation = validations.get({ sheet, top, left, bottom: top, right: left });
      const prompt = validation === "mixed" ? undefined : validation?.prompt;
      if (!prompt) return;
      const location = { ...engine.sheetIds(sheet), row: top, col: left };
      notes.showAlert({ type: CellAlertType.INFO, ...prompt, location, ...SIZE, key: KEY });
    },
  });
  stayInSight(engine);
}

/**
 * Univer has a note end where the window does, or behind the pane: where the grid has no room for it, it stands before
 * its cell, or ends where that does.
 */
function stayInSight({ injector, unit, workbook }: Engine): void {
  const popups = injector.get(SheetCanvasPopManagerService);
  const attach = popups.attachPopupToCell.bind(popups);
  /** From the end of a cell to the end of the grid, in pixels. */
  const roomBeside = (row: number, column: number): typeof SIZE => {
    const render = injector.get(IRenderManagerService).getRenderUnitById(unit);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !skeleton || !view) return SIZE;
    const { xSplit, ySplit } = workbook.getActiveSheet().getFreeze();
    const { rowHeaderWidth, columnHeaderHeight, columnWidthAccumulation, rowHeightAccumulation } = skeleton;
    const right = (columnWidthAccumulation[column] ?? 0) - (column < xSplit ? 0 : view.viewportScrollX);
    const top = (rowHeightAccumulation[row - 1] ?? 0) - (row < ySplit ? 0 : view.viewportScrollY);
    return {
      width: render.engine.width - (rowHeaderWidth + right) * render.scene.scaleX,
      height: render.engine.height - (columnHeaderHeight + top) * render.scene.scaleY,
    };
  };
  popups.attachPopupToCell = (row, column, popup, ...more) => {
    if (popup.direction !== "horizontal") return attach(row, column, popup, ...more);
    const room = roomBeside(row, column);
    const side = room.width < SIZE.width ? "left" : "right";
    const direction = `${side}-${room.height < SIZE.height ? "bottom" : "top"}` as const;
    return attach(row, column, { ...popup, direction }, ...more);
  };
}

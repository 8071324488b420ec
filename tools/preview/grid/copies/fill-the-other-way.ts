import { ICommandService } from "@univerjs/core";
import { AUTO_FILL_APPLY_TYPE, AutoFillCommand, type IAutoFillCommandParams } from "@univerjs/sheets";
import { contentOf } from "../cell-data";
import type { Engine } from "../engine";

const isFill = (command: {
  id: string;
  params?: object;
}): command is { id: string; params: IAutoFillCommandParams } =>
  command.id === AutoFillCommand.id && command.params !== undefined;

/**
 * With Ctrl, cells that are dragged by the fill handle are filled the other way, as in Excel: one number goes on
 * counting, and what would go on is copied.
 */
export function fillTheOtherWay({ injector, workbook }: Engine, container: HTMLElement): void {
  let withCtrl = false;
  container.addEventListener(
    "pointerup",
    ({ ctrlKey }) => {
      withCtrl = ctrlKey;
      // The fill begins in the same run.
      setTimeout(() => (withCtrl = false));
    },
    { capture: true },
  );
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (!withCtrl || !isFill(command)) return;
    const { startRow, endRow, startColumn, endColumn } = command.params.sourceRange;
    const sheet = workbook.getActiveSheet();
    const cell = sheet.getCellRaw(startRow, startColumn);
    const isOne = startRow === endRow && startColumn === endColumn;
    const isPlain = workbook.getStyles().getStyleByCell(cell)?.n === undefined;
    command.params.applyType =
      isOne && isPlain && typeof contentOf(cell) === "number"
        ? AUTO_FILL_APPLY_TYPE.SERIES
        : AUTO_FILL_APPLY_TYPE.COPY;
  });
}

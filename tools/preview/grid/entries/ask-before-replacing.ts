import type { ICommandInfo } from "@univerjs/core";
import { type IMoveRangeCommandParams, MoveRangeCommand, SheetInterceptorService } from "@univerjs/sheets";
import { cellsOf, subtract } from "../../host/ranges";
import { askInDialog, EXCEL } from "./ask-in-dialog";
import { contentOf } from "../cell-data";
import type { Engine } from "../engine";
import { toCellRange } from "../univer-ranges";

const isDragging = (command: ICommandInfo): command is ICommandInfo<IMoveRangeCommandParams> =>
  command.id === MoveRangeCommand.id;

/** Cells that are dragged onto others which hold something replace them only where people say so, as in Excel. */
export function askBeforeReplacing(container: HTMLElement, { injector, workbook }: Engine): void {
  injector.get(SheetInterceptorService).interceptBeforeCommand({
    performCheck: async (command) => {
      if (!isDragging(command) || !command.params) return true;
      const { fromRange, toRange } = command.params;
      const sheet = workbook.getActiveSheet();
      const covered = subtract(toCellRange(toRange), toCellRange(fromRange));
      const isFilled = covered.some((range) =>
        [...cellsOf(range)].some(([row, column]) => {
          const cell = sheet.getCellRaw(row, column);
          return contentOf(cell) !== "" || Boolean(cell?.f);
        }),
      );
      if (!isFilled) return true;
      const answer = await askInDialog(container, {
        title: EXCEL,
        message: "There’s already data here. Do you want to replace it?",
        buttons: [
          ["OK", "replace"],
          ["Cancel", "leave"],
        ],
        focused: "replace",
        escape: "leave",
      });
      return answer === "replace";
    },
  });
}

import { type ICommandInfo, ICommandService, ObjectMatrix } from "@univerjs/core";
import {
  type ISetFormulaCalculationResultMutation,
  SetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { contentOf } from "./cells";
import type { Engine } from "./engine";

const NOT_KNOWN = "#NAME?";

const hasResults = (
  command: Readonly<ICommandInfo>,
): command is ICommandInfo<ISetFormulaCalculationResultMutation> =>
  command.id === SetFormulaCalculationResultMutation.id;

/**
 * A formula that Univer cannot work out, since it does not know a function or a name of it, keeps the result that it
 * has: the file's own is right, and "#NAME?" would be the preview's fault.
 */
export function keepResults({ injector, workbook, unit }: Engine): void {
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (!hasResults(command)) return;
    for (const [sheet, results] of Object.entries(command.params?.unitData[unit] ?? {})) {
      const matrix = new ObjectMatrix(results);
      const held = workbook.getSheetBySheetId(sheet);
      const unknown: [row: number, column: number][] = [];
      matrix.forValue((row, column, cell) => {
        const before = contentOf(held?.getCellRaw(row, column));
        if (cell?.v === NOT_KNOWN && before !== "" && before !== NOT_KNOWN) unknown.push([row, column]);
      });
      for (const [row, column] of unknown) matrix.realDeleteValue(row, column);
    }
  });
}

import {
  type ICellData,
  type ICommandInfo,
  ICommandService,
  type Nullable,
  ObjectMatrix,
} from "@univerjs/core";
import {
  type ISetFormulaCalculationResultMutation,
  SetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { contentOf } from "../cell-data";
import type { Engine } from "../engine";

const NOT_KNOWN = "#NAME?";

const hasResults = (
  command: Readonly<ICommandInfo>,
): command is ICommandInfo<ISetFormulaCalculationResultMutation> =>
  command.id === SetFormulaCalculationResultMutation.id;

/**
 * A formula of which a function or a name is not known here keeps the result that it has: the file's own is right, and
 * "#NAME?" would be the preview's fault.
 */
export function keepsResult(result: unknown, cell: Nullable<ICellData>): boolean {
  const before = contentOf(cell);
  return result === NOT_KNOWN && before !== "" && before !== NOT_KNOWN;
}

/** Keeps them when Univer has calculated. */
export function keepResults({ injector, workbook, unit }: Engine): void {
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (!hasResults(command)) return;
    for (const [sheet, results] of Object.entries(command.params?.unitData[unit] ?? {})) {
      const matrix = new ObjectMatrix(results);
      const held = workbook.getSheetBySheetId(sheet);
      const unknown: [row: number, column: number][] = [];
      matrix.forValue((row, column, cell) => {
        if (keepsResult(cell?.v, held?.getCellRaw(row, column))) unknown.push([row, column]);
      });
      for (const [row, column] of unknown) matrix.realDeleteValue(row, column);
    }
  });
}

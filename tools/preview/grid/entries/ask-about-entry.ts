import { DataValidationStatus, type Nullable } from "@univerjs/core";
import { SheetInterceptorService, VALIDATE_CELL } from "@univerjs/sheets";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { Validation } from "../../host/grid";
import { type EntryAnswer, entryDialog } from "./entry-dialog";
import { contentOf } from "../cell-data";
import type { Dropdowns } from "../dropdowns";
import type { Engine } from "../engine";
import type { Selection } from "../selection";
import { typeIntoCell } from "./type-into-cell";
import type { Validations } from "../validations";

/** Before Univer's own, which asks only where the style is Stop. */
const FIRST = 1000;

/**
 * What a validation does not allow is asked about as in Excel: Stop takes it never, Warning where people say Yes,
 * Information where they do not cancel. Retry and No go back into the cell, with what was typed.
 */
export function askAboutEntry(
  container: HTMLElement,
  engine: Engine,
  validations: Validations,
  dropdowns: Dropdowns,
  selection: Selection,
): void {
  const { injector, workbook, unit } = engine;
  const validators = injector.get(SheetsDataValidationValidatorService);

  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
    priority: FIRST,
    handler: async (_, { subUnitId: sheet, row, col }): Promise<boolean> => {
      const cell = { sheet, top: row, left: col, bottom: row, right: col };
      const alert = alertOf(validations.get(cell));
      const typed = workbook.getSheetBySheetId(sheet)?.getCellRaw(row, col);
      // Excel asks of no blank.
      if (!alert || contentOf(typed) === "" || dropdowns.hasChoice(cell, contentOf(typed))) return true;
      if ((await validators.validatorCell(unit, sheet, row, col)) === DataValidationStatus.VALID) return true;
      const text = typed?.f ?? String(contentOf(typed));
      const answer: EntryAnswer = await entryDialog(container, alert);
      if (answer === "take") return true;
      selection.select(cell);
      // Univer takes it back first.
      if (answer === "again") setTimeout(() => void typeIntoCell(engine, text));
      return false;
    },
  });
}

const alertOf = (validation: Nullable<Validation | "mixed">): Validation["alert"] =>
  validation === "mixed" ? undefined : validation?.alert;

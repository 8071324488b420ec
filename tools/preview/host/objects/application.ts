import type { HostWorkbook } from "../host-workbook";
import { excelObject } from "../excel-object";
import { oneOf } from "../arguments";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** The grid calculates by itself, and before every answer, unless it knows manual calculation. */
export const application = excelObject<undefined, HostWorkbook>("Application", {
  get: { CalculationMode: (_, workbook) => workbook.calculationMode },
  set: {
    CalculationMode: (_, workbook, mode) => {
      workbook.calculationMode = oneOf(modes, mode);
      workbook.grid.setManualCalculation?.(mode === "Manual");
    },
  },
  readMethods: {
    Calculate: (_, workbook) => workbook.grid.recalculate?.(),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

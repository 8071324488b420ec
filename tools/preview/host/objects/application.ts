import type { HostWorkbook } from "../host-workbook";
import { excelObject } from "../excel-object";
import { oneOf } from "../arguments";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** The grid calculates by itself, and before every answer: the modes are only remembered. */
export const application = excelObject<undefined, HostWorkbook>("Application", {
  get: { CalculationMode: (_, workbook) => workbook.calculationMode },
  set: {
    CalculationMode: (_, workbook, mode) => {
      workbook.calculationMode = oneOf(modes, mode);
    },
  },
  readMethods: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

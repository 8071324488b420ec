import type { Book } from "../host-workbook";
import { excelObject } from "../excel-object";
import { oneOf } from "../arguments";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** The grid calculates by itself, and before every answer: the modes are only remembered. */
export const application = excelObject<undefined, Book>("Application", {
  get: { CalculationMode: (_, book) => book.calculationMode },
  set: {
    CalculationMode: (_, book, mode) => {
      book.calculationMode = oneOf(modes, mode);
    },
  },
  ask: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

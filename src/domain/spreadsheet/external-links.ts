import type { Cell } from "./cell";

/** The file in a reference such as `'C:\Lists\[Old list.xlsx]Sheet1'!A1`. Brackets of table columns name no file. */
const FILE = /\[([^[\]]+\.(?:xls|xlsx|xlsm|xlsb|ods|csv))\]/gi;

/** Names of the workbooks that formulas refer to, each once, in the order in which they come. */
export const linkedWorkbooks = (formulas: readonly Cell[]): string[] => [
  ...new Set(
    formulas.flatMap((formula) =>
      typeof formula === "string" && formula.startsWith("=")
        ? [...formula.matchAll(FILE)].map(([, file = ""]) => file)
        : [],
    ),
  ),
];

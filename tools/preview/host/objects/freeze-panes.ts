import type { HostWorkbook } from "../host-workbook";
import { excelObject } from "../excel-object";
import { number } from "../arguments";

export const freezePanes = excelObject<string, HostWorkbook>("WorksheetFreezePanes", {
  sheet: (sheet) => sheet,
  writeMethods: {
    FreezeAt: (sheet, workbook, frozen) => {
      const range = workbook.rangeOf(frozen, sheet);
      workbook.grid.freeze(sheet, range.bottom + 1, range.right + 1);
    },
    FreezeColumns: (sheet, workbook, count) => workbook.grid.freeze(sheet, 0, number(count)),
    FreezeRows: (sheet, workbook, count) => workbook.grid.freeze(sheet, number(count), 0),
    Unfreeze: (sheet, workbook) => workbook.grid.freeze(sheet, 0, 0),
  },
});

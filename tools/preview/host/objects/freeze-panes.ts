import type { HostWorkbook } from "../host-workbook";
import { failAsTold } from "../errors";
import { excelObject } from "../excel-object";
import { number } from "../arguments";

function freeze(sheet: string, workbook: HostWorkbook, rows: number, columns: number): void {
  failAsTold(workbook.quirks.freezePanesFails, "WorksheetFreezePanes.freezeAt");
  workbook.grid.freeze(sheet, rows, columns);
}

export const freezePanes = excelObject<string, HostWorkbook>("WorksheetFreezePanes", {
  sheet: (sheet) => sheet,
  writeMethods: {
    FreezeAt: (sheet, workbook, frozen) => {
      const range = workbook.rangeOf(frozen, sheet);
      freeze(sheet, workbook, range.bottom + 1, range.right + 1);
    },
    FreezeColumns: (sheet, workbook, count) => freeze(sheet, workbook, 0, number(count)),
    FreezeRows: (sheet, workbook, count) => freeze(sheet, workbook, number(count), 0),
    Unfreeze: (sheet, workbook) => freeze(sheet, workbook, 0, 0),
  },
});

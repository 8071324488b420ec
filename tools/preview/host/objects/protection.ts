import type { HostWorkbook } from "../host-workbook";
import { excelError } from "../errors";
import { excelObject } from "../excel-object";
import { isAbsent, optional, text } from "../arguments";

export const protection = excelObject<string, HostWorkbook>("WorksheetProtection", {
  get: { Protected: (sheet, workbook) => workbook.grid.isProtected(sheet) },
  writeMethods: {
    Protect: (sheet, workbook, _options, password) => {
      if (workbook.grid.isProtected(sheet))
        throw excelError("InvalidOperation", "WorksheetProtection.protect");
      workbook.remembered.set(sheet, "password", optional(text, password) ?? "");
      workbook.grid.setProtected(sheet, true);
    },
    Unprotect: (sheet, workbook, password) => {
      const needed = workbook.remembered.get(sheet, "password") ?? "";
      if ((isAbsent(password) ? "" : password) !== needed)
        throw excelError("InvalidArgument", "WorksheetProtection.unprotect");
      workbook.grid.setProtected(sheet, false);
    },
  },
});

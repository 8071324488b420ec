import type { Book } from "../host-workbook";
import { excelError } from "../errors";
import { excelObject } from "../excel-object";
import { isAbsent, optional, text } from "../arguments";

export const protection = excelObject<string, Book>("WorksheetProtection", {
  get: { Protected: (sheet, book) => book.grid.isProtected(sheet) },
  act: {
    Protect: (sheet, book, _options, password) => {
      if (book.grid.isProtected(sheet)) throw excelError("InvalidOperation", "WorksheetProtection.protect");
      book.kept.set(sheet, "password", optional(text, password) ?? "");
      book.grid.setProtected(sheet, true);
    },
    Unprotect: (sheet, book, password) => {
      const needed = book.kept.get(sheet, "password") ?? "";
      if ((isAbsent(password) ? "" : password) !== needed)
        throw excelError("InvalidArgument", "WorksheetProtection.unprotect");
      book.grid.setProtected(sheet, false);
    },
  },
});

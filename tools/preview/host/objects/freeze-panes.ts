import type { Book } from "../host-workbook";
import { excelObject } from "../excel-object";
import { number } from "../arguments";

export const freezePanes = excelObject<string, Book>("WorksheetFreezePanes", {
  sheet: (sheet) => sheet,
  act: {
    FreezeAt: (sheet, book, range) => {
      const area = book.areaOf(range, sheet);
      book.grid.freeze(sheet, area.bottom + 1, area.right + 1);
    },
    FreezeColumns: (sheet, book, count) => book.grid.freeze(sheet, 0, number(count)),
    FreezeRows: (sheet, book, count) => book.grid.freeze(sheet, number(count), 0),
    Unfreeze: (sheet, book) => book.grid.freeze(sheet, 0, 0),
  },
});

import type { Book } from "../host-workbook";
import { excelObject } from "../excel-object";
import type { ExcelObject } from "../excel-object";
import { text } from "../arguments";
import { application } from "./application";
import { comments } from "./comments";
import { names } from "./names";
import { settings } from "./settings";
import { tables } from "./tables";
import { worksheets } from "./worksheets";

/** Events tell of a range by "sheet address". */
function eventRange(book: Book, reference: string): ExcelObject | null {
  const cut = reference.lastIndexOf(" ");
  const area = book.find(reference.slice(cut + 1), reference.slice(0, cut));
  return area ? book.range(area) : null;
}

export const workbook = excelObject<undefined, Book>("Workbook", {
  go: {
    Application: (_, book) => application(book, undefined),
    Comments: (_, book) => comments(book, undefined),
    Names: (_, book) => names(book, "workbook"),
    Settings: (_, book) => settings(book, undefined),
    Tables: (_, book) => tables(book, undefined),
    Worksheets: (_, book) => worksheets(book, undefined),
  },
  ask: {
    GetActiveCell: (_, book) => {
      const { sheet, top, left } = book.grid.selection();
      return book.range({ sheet, top, left, bottom: top, right: left });
    },
    GetSelectedRange: (_, book) => book.range(book.grid.selection()),
    _GetRangeForEventByReferenceId: (_, book, reference) => eventRange(book, text(reference)),
    _GetRangeOrNullObjectForEventByReferenceId: (_, book, reference) => eventRange(book, text(reference)),
    _GetReferenceCount: (_, book) => book.references.count,
    _RemoveReference: (_, book, reference) => book.references.release(text(reference)),
    _RemoveAllReferences: (_, book) => book.references.releaseAll(),
  },
});

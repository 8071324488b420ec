import type { Book } from "../host-workbook";
import { excelError } from "../errors";
import { excelObject } from "../excel-object";
import { optional, text } from "../arguments";
import { eventMethods, eventType, wholeWorkbook } from "../subscriptions";
import { newSheetName } from "./sheet-names";

export const worksheets = excelObject<undefined, Book>("WorksheetCollection", {
  items: (_, book) => book.grid.sheets().map(({ id }) => book.worksheet(id)),
  ask: {
    GetActiveWorksheet: (_, book) => book.worksheet(book.grid.activeSheet()),
    GetCount: (_, book, visibleOnly) =>
      book.grid.sheets().filter(({ visibility }) => visibleOnly !== true || visibility === "Visible").length,
    GetItem: (_, book, key) => {
      const found = book.sheetCalled(text(key));
      if (!found) throw excelError("ItemNotFound", "WorksheetCollection.getItem");
      return book.worksheet(found.id);
    },
    GetItemOrNullObject: (_, book, key) => {
      const found = book.sheetCalled(text(key));
      return found ? book.worksheet(found.id) : null;
    },
    ...eventMethods(() => wholeWorkbook, {
      ActivatedEvent: eventType.activated,
      AddedEvent: eventType.added,
      CalculatedEvent: eventType.calculated,
      DataChangedEvent: eventType.changed,
      DeletedEvent: eventType.deleted,
      SelectionChangedEvent: eventType.selectionChanged,
    }),
  },
  act: {
    Add: (_, book, name) => book.worksheet(book.grid.addSheet(newSheetName(book, optional(text, name)))),
  },
});

import type { HostWorkbook } from "../host-workbook";
import { excelError } from "../errors";
import { excelObject } from "../excel-object";
import { optional, text } from "../arguments";
import { eventMethods, eventType, wholeWorkbook } from "../subscriptions";
import { newSheetName } from "./sheet-names";

export const worksheets = excelObject<undefined, HostWorkbook>("WorksheetCollection", {
  items: (_, workbook) => workbook.grid.sheets().map(({ id }) => workbook.worksheet(id)),
  readMethods: {
    GetActiveWorksheet: (_, workbook) => {
      if (workbook.grid.isChartSheetInFront?.())
        throw excelError("UnsupportedSheet", "WorksheetCollection.getActiveWorksheet");
      return workbook.worksheet(workbook.grid.activeSheet());
    },
    GetCount: (_, workbook, visibleOnly) =>
      workbook.grid.sheets().filter(({ visibility }) => visibleOnly !== true || visibility === "Visible")
        .length,
    GetItem: (_, workbook, key) => {
      const found = workbook.findSheet(text(key));
      if (!found) throw excelError("ItemNotFound", "WorksheetCollection.getItem");
      return workbook.worksheet(found.id);
    },
    GetItemOrNullObject: (_, workbook, key) => {
      const found = workbook.findSheet(text(key));
      return found ? workbook.worksheet(found.id) : null;
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
  writeMethods: {
    Add: (_, workbook, name) =>
      workbook.worksheet(workbook.grid.addSheet(newSheetName(workbook, optional(text, name)))),
  },
});

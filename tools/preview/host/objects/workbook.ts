import type { HostWorkbook } from "../host-workbook";
import { excelObject } from "../excel-object";
import type { ExcelObject } from "../excel-object";
import { text } from "../arguments";
import { application } from "./application";
import { comments } from "./comments";
import { names } from "./names";
import { settings } from "./settings";
import { tables } from "./tables";
import { worksheets } from "./worksheets";

/** Events name a range "sheet address". */
function eventRange(workbook: HostWorkbook, reference: string): ExcelObject | null {
  const cut = reference.lastIndexOf(" ");
  const range = workbook.findRange(reference.slice(cut + 1), reference.slice(0, cut));
  return range ? workbook.range(range) : null;
}

export const workbook = excelObject<undefined, HostWorkbook>("Workbook", {
  navigation: {
    Application: (_, workbook) => application(workbook, undefined),
    Comments: (_, workbook) => comments(workbook, undefined),
    Names: (_, workbook) => names(workbook, "workbook"),
    Settings: (_, workbook) => settings(workbook, undefined),
    Tables: (_, workbook) => tables(workbook, undefined),
    Worksheets: (_, workbook) => worksheets(workbook, undefined),
  },
  readMethods: {
    GetActiveCell: (_, workbook) => {
      const { sheet, top, left } = workbook.grid.selection();
      return workbook.range({ sheet, top, left, bottom: top, right: left });
    },
    GetSelectedRange: (_, workbook) => workbook.range(workbook.grid.selection()),
    _GetRangeForEventByReferenceId: (_, workbook, reference) => eventRange(workbook, text(reference)),
    _GetRangeOrNullObjectForEventByReferenceId: (_, workbook, reference) =>
      eventRange(workbook, text(reference)),
    _GetReferenceCount: (_, workbook) => workbook.trackedObjects.count,
    _RemoveReference: (_, workbook, reference) => workbook.trackedObjects.remove(text(reference)),
    _RemoveAllReferences: (_, workbook) => workbook.trackedObjects.removeAll(),
  },
});

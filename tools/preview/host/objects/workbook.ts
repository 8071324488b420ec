import type { HostWorkbook } from "../host-workbook";
import { excelError } from "../errors";
import { excelObject } from "../excel-object";
import type { ExcelObject } from "../excel-object";
import type { SheetRange } from "../grid";
import { text } from "../arguments";
import { application } from "./application";
import { comments } from "./comments";
import { functions } from "./functions";
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

/** There is none on a chart sheet. */
function selection(workbook: HostWorkbook, member: string): SheetRange {
  if (workbook.grid.isChartSheetInFront?.()) throw excelError("InvalidSelection", member);
  return workbook.grid.selection();
}

export const workbook = excelObject<undefined, HostWorkbook>("Workbook", {
  get: {
    Name: (_, workbook) => workbook.name,
  },
  navigation: {
    Application: (_, workbook) => application(workbook, undefined),
    Comments: (_, workbook) => comments(workbook, undefined),
    Functions: (_, workbook) => functions(workbook, undefined),
    Names: (_, workbook) => names(workbook, "workbook"),
    Settings: (_, workbook) => settings(workbook, undefined),
    Tables: (_, workbook) => tables(workbook, undefined),
    Worksheets: (_, workbook) => worksheets(workbook, undefined),
  },
  readMethods: {
    GetActiveCell: (_, workbook) => {
      const { sheet, top, left } = selection(workbook, "Workbook.getActiveCell");
      return workbook.range({ sheet, top, left, bottom: top, right: left });
    },
    GetSelectedRange: (_, workbook) => workbook.range(selection(workbook, "Workbook.getSelectedRange")),
    _GetRangeForEventByReferenceId: (_, workbook, reference) => eventRange(workbook, text(reference)),
    _GetRangeOrNullObjectForEventByReferenceId: (_, workbook, reference) =>
      eventRange(workbook, text(reference)),
    _GetReferenceCount: (_, workbook) => workbook.trackedObjects.count,
    _RemoveReference: (_, workbook, reference) => workbook.trackedObjects.remove(text(reference)),
    _RemoveAllReferences: (_, workbook) => workbook.trackedObjects.removeAll(),
  },
});

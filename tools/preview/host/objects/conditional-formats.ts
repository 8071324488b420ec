import type { HostWorkbook } from "../host-workbook";
import type { PendingConditionalFormat } from "../pending-formats";
import { excelError, notImplemented } from "../errors";
import { excelObject } from "../excel-object";
import type { ExcelObject, Argument } from "../excel-object";
import { flag, number, text } from "../arguments";
import type { LiveRange } from "../live-range";
import { customFormat } from "./custom-format";

/** One that was there before the batch: the grid knows that it is there, and no more. */
const earlierFormat = excelObject<number, HostWorkbook>("ConditionalFormat", {
  id: (index) => `format${index}`,
  get: { Id: (index) => `format${index}`, Priority: (index) => index, Type: () => "Custom" },
});

const newFormat = excelObject<PendingConditionalFormat, HostWorkbook>("ConditionalFormat", {
  sheet: ({ range }) => range.sheet,
  get: {
    Priority: (pending, { pendingFormats }) => Math.max(0, pendingFormats.priority(pending)),
    StopIfTrue: ({ format }) => format.stopIfTrue ?? false,
    Type: () => "Custom",
  },
  set: {
    Priority: (pending, { pendingFormats }, value) => pendingFormats.setPriority(pending, number(value)),
    StopIfTrue: ({ format }, _, value) => {
      format.stopIfTrue = flag(value);
    },
  },
  navigation: {
    Custom: (pending, workbook) => customFormat(workbook, pending),
    CustomOrNullObject: (pending, workbook) => customFormat(workbook, pending),
  },
  readMethods: { GetRange: ({ range }, workbook) => workbook.range(range) },
  writeMethods: { Delete: (pending, { pendingFormats }) => pendingFormats.removeConditionalFormat(pending) },
});

function count({ range }: LiveRange, { grid, pendingFormats }: HostWorkbook): number {
  pendingFormats.flush();
  return grid.conditionalFormatCount(range);
}

function item(liveRange: LiveRange, workbook: HostWorkbook, index: number): ExcelObject {
  if (!Number.isInteger(index) || index < 0 || index >= count(liveRange, workbook))
    throw excelError("ItemNotFound");
  return earlierFormat(workbook, index);
}

function add({ range }: LiveRange, workbook: HostWorkbook, type: Argument | undefined): ExcelObject {
  if (type !== "Custom") throw notImplemented("ConditionalFormatCollection.add", ` of type ${text(type)}`);
  return newFormat(workbook, workbook.pendingFormats.addConditionalFormat(range));
}

export const conditionalFormats = excelObject<LiveRange, HostWorkbook>("ConditionalFormatCollection", {
  sheet: ({ range }) => range.sheet,
  items: (liveRange, workbook) =>
    Array.from({ length: count(liveRange, workbook) }, (_, index) => earlierFormat(workbook, index)),
  readMethods: {
    GetCount: count,
    GetItem: (liveRange, workbook, id) => item(liveRange, workbook, Number(text(id).replace("format", ""))),
    GetItemAt: (liveRange, workbook, index) => item(liveRange, workbook, number(index)),
  },
  writeMethods: {
    Add: add,
    ClearAll: ({ range }, { grid, pendingFormats }) => {
      pendingFormats.flush();
      grid.clearConditionalFormats(range);
    },
  },
});

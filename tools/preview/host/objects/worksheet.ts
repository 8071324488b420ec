import { LAST_COLUMN, LAST_ROW } from "../address";
import type { HostWorkbook } from "../host-workbook";
import { excelError } from "../errors";
import { excelObject } from "../excel-object";
import type { Argument } from "../excel-object";
import { isAbsent, number, oneOf, text } from "../arguments";
import type { SheetRange } from "../grid";
import { rememberedProperties } from "../remembered-properties";
import { eventMethods, eventType } from "../subscriptions";
import { autoFilter } from "./auto-filter";
import { freezePanes } from "./freeze-panes";
import { names } from "./names";
import { horizontalPageBreaks } from "./page-breaks";
import { pageLayout } from "./page-layout";
import { protection } from "./protection";
import { rangeAreas } from "./range-areas";
import { newSheetName } from "./sheet-names";
import { tables } from "./tables";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

const remembered = rememberedProperties<string>((sheet) => sheet, {
  ShowGridlines: true,
  ShowHeadings: true,
  TabColor: "",
});

function all(sheet: string): SheetRange {
  return { sheet, top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
}

/** Excel keeps at least one sheet visible. */
function needsAnotherVisible(sheet: string, workbook: HostWorkbook): void {
  if (!workbook.grid.sheets().some(({ id, visibility }) => id !== sheet && visibility === "Visible"))
    throw excelError("InvalidOperation");
}

function remove(sheet: string, workbook: HostWorkbook): void {
  needsAnotherVisible(sheet, workbook);
  workbook.pendingFormats.flush();
  workbook.grid.deleteSheet(sheet);
}

function byIndexes(sheet: string, ...args: readonly (Argument | undefined)[]): SheetRange {
  const [top = 0, left = 0, rows = 0, columns = 0] = args.map(number);
  return { sheet, top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export const worksheet = excelObject<string, HostWorkbook>("Worksheet", {
  check: (sheet, workbook) => {
    workbook.sheet(sheet);
  },
  id: (sheet) => sheet,
  get: {
    Id: (sheet) => sheet,
    Name: (sheet, workbook) => workbook.sheet(sheet).name,
    Position: (sheet, workbook) => workbook.grid.sheets().findIndex(({ id }) => id === sheet),
    Visibility: (sheet, workbook) => workbook.sheet(sheet).visibility,
    ...remembered.get,
  },
  set: {
    ...remembered.set,
    Name: (sheet, workbook, name) =>
      workbook.grid.renameSheet(sheet, newSheetName(workbook, text(name), sheet)),
    Position: (sheet, workbook, position) => {
      const place = number(position);
      if (place < 0 || place >= workbook.grid.sheets().length) throw excelError("InvalidArgument");
      workbook.grid.moveSheet(sheet, place);
    },
    Visibility: (sheet, workbook, visibility) => {
      const wanted = oneOf(visibilities, visibility);
      if (wanted !== "Visible") needsAnotherVisible(sheet, workbook);
      workbook.grid.setVisibility(sheet, wanted);
    },
    // The runtime writes `showGridlines` and `showHeadings` under these names.
    Gridlines: (sheet, workbook, shown) => workbook.remembered.set(sheet, "ShowGridlines", shown),
    Headings: (sheet, workbook, shown) => workbook.remembered.set(sheet, "ShowHeadings", shown),
  },
  navigation: {
    AutoFilter: (sheet, workbook) => autoFilter(workbook, sheet),
    FreezePanes: (sheet, workbook) => freezePanes(workbook, sheet),
    HorizontalPageBreaks: (sheet, workbook) => horizontalPageBreaks(workbook, sheet),
    Names: (_, workbook) => names(workbook, "sheet"),
    PageLayout: (sheet, workbook) => pageLayout(workbook, sheet),
    Protection: (sheet, workbook) => protection(workbook, sheet),
    Tables: (sheet, workbook) => tables(workbook, sheet),
  },
  readMethods: {
    Activate: (sheet, workbook) => workbook.grid.activate(sheet),
    GetCell: (sheet, workbook, row, column) => workbook.range(byIndexes(sheet, row, column, 1, 1)),
    GetRange: (sheet, workbook, address) =>
      workbook.range(isAbsent(address) || address === "" ? all(sheet) : workbook.rangeOf(address, sheet)),
    GetRangeByIndexes: (sheet, workbook, ...args) => workbook.range(byIndexes(sheet, ...args)),
    GetRanges: (sheet, workbook, addresses) =>
      rangeAreas(
        workbook,
        text(addresses)
          .split(",")
          .map((address) => workbook.rangeOf(address.trim(), sheet)),
      ),
    GetUsedRange: (sheet, workbook) =>
      workbook.range(workbook.grid.usedRange(sheet) ?? { sheet, top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: (sheet, workbook) => {
      const used = workbook.grid.usedRange(sheet);
      return used ? workbook.range(used) : null;
    },
    ...eventMethods((sheet: string) => sheet, {
      ActivatedEvent: eventType.activated,
      CalculatedEvent: eventType.calculated,
      DataChangedEvent: eventType.changed,
      SelectionChangedEvent: eventType.selectionChanged,
    }),
  },
  writeMethods: { Delete: remove },
});

import { parseAddress } from "../address";
import type { HostWorkbook } from "../host-workbook";
import { excelError, notImplemented } from "../errors";
import { excelObject } from "../excel-object";
import type { Argument } from "../excel-object";
import { flag, text } from "../arguments";
import type { SheetRange } from "../grid";
import { rememberedProperties } from "../remembered-properties";
import { eventMethods, eventType } from "../subscriptions";
import { tableColumns } from "./table-columns";
import { tableRows } from "./table-rows";

/** What the grid does not draw. */
const remembered = rememberedProperties<string>((id) => id, {
  HighlightFirstColumn: false,
  HighlightLastColumn: false,
  ShowBandedColumns: false,
  ShowBandedRows: true,
  ShowFilterButton: true,
});

const defaultStyle = "TableStyleMedium2";

function range(id: string, workbook: HostWorkbook): SheetRange {
  return workbook.table(id).range;
}

function rename(id: string, workbook: HostWorkbook, value: Argument): void {
  const name = text(value);
  const other = workbook.findTable(name);
  if (!/^[A-Za-z_\\][\w.\\]{0,254}$/.test(name) || parseAddress(name))
    throw excelError("InvalidArgument", "Table.name");
  if ((other && other.id !== id) || workbook.findName(name))
    throw excelError("ItemAlreadyExists", "Table.name");
  workbook.grid.changeTable(id, { name });
}

/** The grid's tables have a header row and no totals: anything else is refused by name. */
function only(shown: boolean, member: string) {
  return (_id: string, _book: HostWorkbook, value: Argument): void => {
    if (flag(value) !== shown) throw notImplemented(member, ` other than ${String(shown)}`);
  };
}

export const table = excelObject<string, HostWorkbook>("Table", {
  check: (id, workbook) => {
    workbook.table(id);
  },
  id: (id) => id,
  sheet: (id, workbook) => range(id, workbook).sheet,
  get: {
    ...remembered.get,
    Id: (id) => id,
    Name: (id, workbook) => workbook.table(id).name,
    ShowHeaders: () => true,
    ShowTotals: () => false,
    Style: (id, workbook) => workbook.table(id).style || defaultStyle,
  },
  set: {
    ...remembered.set,
    Name: rename,
    ShowHeaders: only(true, "Table.showHeaders"),
    ShowTotals: only(false, "Table.showTotals"),
    Style: (id, workbook, style) => workbook.grid.changeTable(id, { style: text(style) }),
  },
  navigation: {
    Columns: (id, workbook) => tableColumns(workbook, id),
    Rows: (id, workbook) => tableRows(workbook, id),
    Worksheet: (id, workbook) => workbook.worksheet(range(id, workbook).sheet),
  },
  readMethods: {
    GetDataBodyRange: (id, workbook) => {
      const whole = range(id, workbook);
      return workbook.range({ ...whole, top: whole.top + 1 });
    },
    GetHeaderRowRange: (id, workbook) => {
      const whole = range(id, workbook);
      return workbook.range({ ...whole, bottom: whole.top });
    },
    GetRange: (id, workbook) => workbook.range(range(id, workbook)),
    ...eventMethods((id: string) => id, {
      DataChangedEvent: eventType.tableChanged,
      SelectionChangedEvent: eventType.tableSelectionChanged,
    }),
  },
  writeMethods: {
    ConvertToRange: (id, workbook) => {
      const whole = range(id, workbook);
      workbook.grid.removeTable(id);
      return workbook.range(whole);
    },
    /** Takes the cells along, as Excel does. */
    Delete: (id, workbook) => {
      const whole = range(id, workbook);
      workbook.grid.removeTable(id);
      workbook.grid.write(
        whole,
        workbook.grid.values(whole).map((row) => row.map(() => "")),
      );
    },
  },
});

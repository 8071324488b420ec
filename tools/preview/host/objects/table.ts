import { parseAddress } from "../address";
import type { HostWorkbook } from "../host-workbook";
import { excelError, notImplemented } from "../errors";
import { excelObject } from "../excel-object";
import type { Argument, ExcelObject } from "../excel-object";
import { flag, text } from "../arguments";
import type { SheetRange, TableInfo, TablePart } from "../grid";
import { intersection } from "../ranges";
import { rememberedProperties } from "../remembered-properties";
import { eventMethods, eventType } from "../subscriptions";
import { bodyOf, headerRowOf, totalRowOf } from "../table-ranges";
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

/** Shows or hides the header row or the total row, where the grid can. */
function show(part: TablePart, member: string) {
  return (id: string, { grid }: HostWorkbook, value: Argument): void => {
    if (!grid.setTablePart) {
      if (flag(value) !== (part === "headers"))
        throw notImplemented(member, `: its grid shows no other ${part}`);
      return;
    }
    grid.setTablePart(id, part, flag(value));
  };
}

/** One of the rows that a table may be without. */
function partOf(
  id: string,
  workbook: HostWorkbook,
  member: string,
  find: (table: TableInfo) => SheetRange | undefined,
): ExcelObject {
  const found = find(workbook.table(id));
  if (!found) throw excelError("ItemNotFound", member);
  return workbook.range(found);
}

/** Headers stay, and the table goes on where it was: no overlap with another. */
function resize(id: string, workbook: HostWorkbook, to: Argument | undefined): void {
  const before = workbook.table(id);
  const after = workbook.rangeOf(to, before.range.sheet);
  const others = workbook.grid.tables().filter((other) => other.id !== id);
  if (
    after.sheet !== before.range.sheet ||
    after.top !== before.range.top ||
    after.bottom <= after.top ||
    !intersection(after, before.range) ||
    others.some(({ range: other }) => intersection(other, after))
  )
    throw excelError("InvalidArgument", "Table.resize");
  workbook.grid.changeTable(id, { range: after });
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
    ShowHeaders: (id, workbook) => workbook.table(id).hiddenHeaders === undefined,
    ShowTotals: (id, workbook) => workbook.table(id).showsTotals === true,
    Style: (id, workbook) => workbook.table(id).style || defaultStyle,
  },
  set: {
    ...remembered.set,
    Name: rename,
    ShowHeaders: show("headers", "Table.showHeaders"),
    ShowTotals: show("totals", "Table.showTotals"),
    Style: (id, workbook, style) => workbook.grid.changeTable(id, { style: text(style) }),
  },
  navigation: {
    Columns: (id, workbook) => tableColumns(workbook, id),
    Rows: (id, workbook) => tableRows(workbook, id),
    Worksheet: (id, workbook) => workbook.worksheet(range(id, workbook).sheet),
  },
  readMethods: {
    GetDataBodyRange: (id, workbook) => workbook.range(bodyOf(workbook.table(id))),
    GetHeaderRowRange: (id, workbook) => partOf(id, workbook, "Table.getHeaderRowRange", headerRowOf),
    GetTotalRowRange: (id, workbook) => partOf(id, workbook, "Table.getTotalRowRange", totalRowOf),
    GetRange: (id, workbook) => workbook.range(range(id, workbook)),
    ...eventMethods((id: string) => id, {
      DataChangedEvent: eventType.tableChanged,
      SelectionChangedEvent: eventType.tableSelectionChanged,
    }),
  },
  writeMethods: {
    ClearFilters: (id, { grid }) => grid.clearFilter?.(id),
    Resize: resize,
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

import { columnCount } from "../ranges";
import type { HostWorkbook } from "../host-workbook";
import { excelError, notImplemented } from "../errors";
import { excelObject } from "../excel-object";
import type { ExcelObject, Argument } from "../excel-object";
import { filter } from "./filter";
import { cells, isAbsent, number, text } from "../arguments";
import type { SheetRange, TableInfo } from "../grid";
import { bodyOf, headerRowOf, totalRowOf } from "../table-ranges";

interface Column {
  readonly table: string;
  readonly index: number;
}

function whole({ table, index }: Column, workbook: HostWorkbook): SheetRange {
  const { range } = workbook.table(table);
  return { ...range, left: range.left + index, right: range.left + index };
}

/** The same column of another part of the table. */
function part(
  { table, index }: Column,
  workbook: HostWorkbook,
  find: (table: TableInfo) => SheetRange | undefined,
): SheetRange {
  const row = find(workbook.table(table));
  if (!row) throw excelError("ItemNotFound");
  return { ...row, left: row.left + index, right: row.left + index };
}

function name(column: Column, workbook: HostWorkbook): string {
  const hidden = workbook.table(column.table).hiddenHeaders;
  if (hidden) return hidden[column.index] ?? "";
  return String(workbook.grid.values(part(column, workbook, headerRowOf))[0]?.[0] ?? "");
}

const tableColumn = excelObject<Column, HostWorkbook>("TableColumn", {
  sheet: (column, workbook) => whole(column, workbook).sheet,
  id: ({ index }) => index + 1,
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: name,
    Values: (column, workbook) => workbook.grid.values(whole(column, workbook)),
  },
  set: {
    Name: (column, workbook, value) =>
      workbook.grid.write(part(column, workbook, headerRowOf), [[text(value)]]),
    Values: (column, workbook, value) => {
      const range = whole(column, workbook);
      workbook.grid.write(range, cells(value, range.bottom - range.top + 1, 1));
    },
  },
  navigation: { Filter: (column, workbook) => filter(workbook, column) },
  readMethods: {
    GetDataBodyRange: (column, workbook) => workbook.range(part(column, workbook, bodyOf)),
    GetHeaderRowRange: (column, workbook) => workbook.range(part(column, workbook, headerRowOf)),
    GetTotalRowRange: (column, workbook) => workbook.range(part(column, workbook, totalRowOf)),
    GetRange: (column, workbook) => workbook.range(whole(column, workbook)),
  },
});

function columns(table: string, workbook: HostWorkbook): Column[] {
  return Array.from({ length: columnCount(workbook.table(table).range) }, (_, index) => ({ table, index }));
}

/** By name, or by id: its number from 1. */
function find(table: string, workbook: HostWorkbook, key: Argument | undefined): ExcelObject | null {
  const wanted = typeof key === "number" ? key : text(key).toLowerCase();
  const found = columns(table, workbook).find((column) =>
    typeof wanted === "number"
      ? column.index + 1 === wanted
      : name(column, workbook).toLowerCase() === wanted,
  );
  return found ? tableColumn(workbook, found) : null;
}

/** Only at the right end: the grid inserts no columns. */
function add(
  table: string,
  workbook: HostWorkbook,
  index: Argument | undefined,
  values: Argument | undefined,
  title: Argument | undefined,
): ExcelObject {
  const { range } = workbook.table(table);
  const count = columnCount(range);
  if (!isAbsent(index) && index !== -1 && number(index) < count)
    throw notImplemented("TableColumnCollection.add", " before another column");
  const added = { ...range, left: range.right + 1, right: range.right + 1 };
  const heading = isAbsent(title) ? `Column${count + 1}` : text(title);
  if (isAbsent(values)) workbook.grid.write({ ...added, bottom: added.top }, [[heading]]);
  else workbook.grid.write(added, cells(values, range.bottom - range.top + 1, 1));
  if (!isAbsent(values) && !isAbsent(title))
    workbook.grid.write({ ...added, bottom: added.top }, [[heading]]);
  if (columnCount(workbook.table(table).range) === count)
    workbook.grid.changeTable(table, { range: { ...range, right: range.right + 1 } });
  return tableColumn(workbook, { table, index: count });
}

export const tableColumns = excelObject<string, HostWorkbook>("TableColumnCollection", {
  sheet: (table, workbook) => workbook.table(table).range.sheet,
  items: (table, workbook) => columns(table, workbook).map((column) => tableColumn(workbook, column)),
  readMethods: {
    GetCount: (table, workbook) => columnCount(workbook.table(table).range),
    GetItem: (table, workbook, key) => {
      const found = find(table, workbook, key);
      if (!found) throw excelError("ItemNotFound", "TableColumnCollection.getItem");
      return found;
    },
    GetItemAt: (table, workbook, index) => {
      const found = columns(table, workbook)[number(index)];
      if (!found) throw excelError("ItemNotFound", "TableColumnCollection.getItemAt");
      return tableColumn(workbook, found);
    },
    GetItemOrNullObject: find,
  },
  writeMethods: { Add: add },
});

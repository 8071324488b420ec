import { columnCount } from "../ranges";
import type { Book } from "../host-workbook";
import { excelError, notImplemented } from "../errors";
import { excelObject } from "../excel-object";
import type { ExcelObject, Value } from "../excel-object";
import { cells, isAbsent, number, text } from "../arguments";
import type { Area } from "../grid";

interface Column {
  readonly table: string;
  readonly index: number;
}

function whole({ table, index }: Column, book: Book): Area {
  const { area } = book.table(table);
  return { ...area, left: area.left + index, right: area.left + index };
}

function header(column: Column, book: Book): Area {
  const area = whole(column, book);
  return { ...area, bottom: area.top };
}

function name(column: Column, book: Book): string {
  return String(book.grid.values(header(column, book))[0]?.[0] ?? "");
}

const tableColumn = excelObject<Column, Book>("TableColumn", {
  sheet: (column, book) => whole(column, book).sheet,
  id: ({ index }) => index + 1,
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: name,
    Values: (column, book) => book.grid.values(whole(column, book)),
  },
  set: {
    Name: (column, book, value) => book.grid.write(header(column, book), [[text(value)]]),
    Values: (column, book, value) => {
      const area = whole(column, book);
      book.grid.write(area, cells(value, area.bottom - area.top + 1, 1));
    },
  },
  ask: {
    GetDataBodyRange: (column, book) => {
      const area = whole(column, book);
      return book.range({ ...area, top: area.top + 1 });
    },
    GetHeaderRowRange: (column, book) => book.range(header(column, book)),
    GetRange: (column, book) => book.range(whole(column, book)),
  },
});

function columns(table: string, book: Book): Column[] {
  return Array.from({ length: columnCount(book.table(table).area) }, (_, index) => ({ table, index }));
}

/** By name, or by id: its number from 1. */
function find(table: string, book: Book, key: Value | undefined): ExcelObject | null {
  const wanted = typeof key === "number" ? key : text(key).toLowerCase();
  const found = columns(table, book).find((column) =>
    typeof wanted === "number" ? column.index + 1 === wanted : name(column, book).toLowerCase() === wanted,
  );
  return found ? tableColumn(book, found) : null;
}

/** Only at the right end: the grid inserts no columns. */
function add(
  table: string,
  book: Book,
  index: Value | undefined,
  values: Value | undefined,
  title: Value | undefined,
): ExcelObject {
  const { area } = book.table(table);
  const count = columnCount(area);
  if (!isAbsent(index) && index !== -1 && number(index) < count)
    throw notImplemented("TableColumnCollection.add", " before another column");
  const added = { ...area, left: area.right + 1, right: area.right + 1 };
  const heading = isAbsent(title) ? `Column${count + 1}` : text(title);
  if (isAbsent(values)) book.grid.write({ ...added, bottom: added.top }, [[heading]]);
  else book.grid.write(added, cells(values, area.bottom - area.top + 1, 1));
  if (!isAbsent(values) && !isAbsent(title)) book.grid.write({ ...added, bottom: added.top }, [[heading]]);
  if (columnCount(book.table(table).area) === count)
    book.grid.changeTable(table, { area: { ...area, right: area.right + 1 } });
  return tableColumn(book, { table, index: count });
}

export const tableColumns = excelObject<string, Book>("TableColumnCollection", {
  sheet: (table, book) => book.table(table).area.sheet,
  items: (table, book) => columns(table, book).map((column) => tableColumn(book, column)),
  ask: {
    GetCount: (table, book) => columnCount(book.table(table).area),
    GetItem: (table, book, key) => {
      const found = find(table, book, key);
      if (!found) throw excelError("ItemNotFound", "TableColumnCollection.getItem");
      return found;
    },
    GetItemAt: (table, book, index) => {
      const found = columns(table, book)[number(index)];
      if (!found) throw excelError("ItemNotFound", "TableColumnCollection.getItemAt");
      return tableColumn(book, found);
    },
    GetItemOrNullObject: find,
  },
  act: { Add: add },
});

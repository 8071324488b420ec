import type { Book } from "../host-workbook";
import { rowCount } from "../ranges";
import { intersection } from "../ranges";
import { excelError } from "../errors";
import { excelObject } from "../excel-object";
import type { ExcelObject, Value } from "../excel-object";
import { number, text } from "../arguments";
import type { Area, TableInfo } from "../grid";
import { eventMethods, eventType, wholeWorkbook } from "../subscriptions";
import { table } from "./table";

/** Of one sheet, or of the workbook when undefined. */
type Scope = string | undefined;

function within(scope: Scope, book: Book): readonly TableInfo[] {
  return book.grid.tables().filter(({ area }) => scope === undefined || area.sheet === scope);
}

function find(scope: Scope, book: Book, key: Value | undefined): ExcelObject | null {
  const found = book.tableCalled(text(key));
  return found && (scope === undefined || found.area.sheet === scope) ? table(book, found.id) : null;
}

function freeName(book: Book, number: number): string {
  const name = `Table${number}`;
  return book.tableCalled(name) || book.name(name) ? freeName(book, number + 1) : name;
}

/** Excel fills empty headers, and makes a table of headers alone one row longer. */
function prepared(given: Area, { grid }: Book): Area {
  const headers = grid.values({ ...given, bottom: given.top })[0] ?? [];
  if (headers.includes(""))
    grid.write({ ...given, bottom: given.top }, [
      headers.map((header, index) => (header === "" ? `Column${index + 1}` : null)),
    ]);
  return rowCount(given) === 1 ? { ...given, bottom: given.bottom + 1 } : given;
}

function add(scope: Scope, book: Book, where: Value | undefined, hasHeaders: Value | undefined): ExcelObject {
  const given = book.areaOf(where, scope ?? book.grid.activeSheet());
  if (book.grid.isProtected(given.sheet)) throw excelError("AccessDenied", "TableCollection.add");
  if (book.grid.tables().some(({ area }) => intersection(area, given)))
    throw excelError("InvalidArgument", "TableCollection.add");
  if (hasHeaders !== true) {
    book.drafts.flush();
    book.grid.insertRows(given.sheet, given.top, 1);
  }
  const area = prepared(hasHeaders === true ? given : { ...given, bottom: given.bottom + 1 }, book);
  return table(book, book.grid.addTable(area, freeName(book, book.grid.tables().length + 1)));
}

export const tables = excelObject<Scope, Book>("TableCollection", {
  items: (scope, book) => within(scope, book).map(({ id }) => table(book, id)),
  ask: {
    GetCount: (scope, book) => within(scope, book).length,
    GetItem: (scope, book, key) => {
      const found = find(scope, book, key);
      if (!found) throw excelError("ItemNotFound", "TableCollection.getItem");
      return found;
    },
    GetItemAt: (scope, book, index) => {
      const found = within(scope, book)[number(index)];
      if (!found) throw excelError("ItemNotFound", "TableCollection.getItemAt");
      return table(book, found.id);
    },
    GetItemOrNullObject: find,
    ...eventMethods((scope: Scope) => scope ?? wholeWorkbook, { DataChangedEvent: eventType.tableChanged }),
  },
  act: { Add: add },
});

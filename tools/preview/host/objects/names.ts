import { parseAddress } from "../address";
import type { Book } from "../host-workbook";
import { excelError, notImplemented } from "../errors";
import { ExcelObject, excelObject } from "../excel-object";
import type { Value } from "../excel-object";
import { text } from "../arguments";
import type { Area, NameInfo } from "../grid";

/** Names of one sheet are not known to the preview's grid: a sheet has none. */
type Scope = "workbook" | "sheet";

function info(name: string, book: Book): NameInfo {
  const found = book.name(name);
  if (!found) throw excelError("ItemNotFound");
  return found;
}

/** Where a name leads, if it leads to cells. */
function area(name: string, book: Book): Area | undefined {
  return book.find(info(name, book).formula.slice(1), book.grid.activeSheet());
}

/** The plain number or text of a name such as `=100` or `="spring"`. */
function constant(formula: string): number | string | undefined {
  const number = /^=(-?\d+(?:\.\d+)?)$/.exec(formula)?.[1];
  const words = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return number === undefined ? words?.replaceAll('""', '"') : Number(number);
}

function type(name: string, book: Book): string {
  if (area(name, book)) return "Range";
  const value = constant(info(name, book).formula);
  if (value === undefined) throw notImplemented("NamedItem.type", " for a name that calculates");
  return typeof value === "number" ? "Double" : "String";
}

/** As Excel gives it: of a range its address, without the equals sign. */
function value(name: string, book: Book): number | string {
  const { formula } = info(name, book);
  return area(name, book) ? formula.slice(1).replaceAll("$", "") : (constant(formula) ?? "");
}

const namedItem = excelObject<string, Book>("NamedItem", {
  check: (name, book) => {
    info(name, book);
  },
  id: (name) => name,
  get: {
    Formula: (name, book) => info(name, book).formula,
    Name: (name, book) => info(name, book).name,
    Scope: () => "Workbook",
    Type: type,
    Value: value,
    Visible: () => true,
  },
  set: { Formula: (name, book, formula) => book.grid.setName(name, text(formula)) },
  ask: {
    GetRange: (name, book) => {
      const found = area(name, book);
      if (!found) throw excelError("InvalidReference");
      return book.range(found);
    },
    GetRangeOrNullObject: (name, book) => {
      const found = area(name, book);
      return found ? book.range(found) : null;
    },
  },
  act: { Delete: (name, book) => book.grid.removeName(name) },
});

/** Excel refuses names with spaces, and those that look like cells, such as LAC35. */
function newName(book: Book, given: Value | undefined): string {
  const name = text(given);
  if (!/^[A-Za-z_\\][\w.\\]{0,254}$/.test(name) || parseAddress(name) || /^[rc]$/i.test(name))
    throw excelError("InvalidArgument", "NamedItemCollection.add");
  if (book.name(name)) throw excelError("ItemAlreadyExists", "NamedItemCollection.add");
  return name;
}

function find(scope: Scope, book: Book, name: Value | undefined): ExcelObject | null {
  const found = scope === "workbook" ? book.name(text(name)) : undefined;
  return found ? namedItem(book, found.name) : null;
}

export const names = excelObject<Scope, Book>("NamedItemCollection", {
  items: (scope, book) =>
    scope === "workbook" ? book.grid.names().map(({ name }) => namedItem(book, name)) : [],
  ask: {
    GetCount: (scope, book) => (scope === "workbook" ? book.grid.names().length : 0),
    GetItem: (scope, book, name) => {
      const found = find(scope, book, name);
      if (!found) throw excelError("ItemNotFound", "NamedItemCollection.getItem");
      return found;
    },
    GetItemOrNullObject: find,
  },
  act: {
    Add: (scope, book, given, reference) => {
      if (scope === "sheet") throw notImplemented("NamedItemCollection.add", " for the names of one sheet");
      const name = newName(book, given);
      const formula =
        reference instanceof ExcelObject
          ? book.formulaOf(book.areaOf(reference, book.grid.activeSheet()))
          : text(reference);
      book.grid.setName(name, formula.startsWith("=") ? formula : `=${formula}`);
      return namedItem(book, name);
    },
  },
});

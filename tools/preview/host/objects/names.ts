import { parseAddress } from "../address";
import type { HostWorkbook } from "../host-workbook";
import { excelError, notImplemented } from "../errors";
import { ExcelObject, excelObject } from "../excel-object";
import type { Argument } from "../excel-object";
import { text } from "../arguments";
import type { SheetRange, NameInfo } from "../grid";

/** The grid has no names that belong to one sheet. */
type Scope = "workbook" | "sheet";

function info(name: string, workbook: HostWorkbook): NameInfo {
  const found = workbook.findName(name);
  if (!found) throw excelError("ItemNotFound");
  return found;
}

/** Where a name leads, if it leads to cells. */
function rangeOfName(name: string, workbook: HostWorkbook): SheetRange | undefined {
  return workbook.findRange(info(name, workbook).formula.slice(1), workbook.grid.activeSheet());
}

/** The plain number or text of a name such as `=100` or `="spring"`. */
function constant(formula: string): number | string | undefined {
  const number = /^=(-?\d+(?:\.\d+)?)$/.exec(formula)?.[1];
  const string = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return number === undefined ? string?.replaceAll('""', '"') : Number(number);
}

function type(name: string, workbook: HostWorkbook): string {
  if (rangeOfName(name, workbook)) return "Range";
  const value = constant(info(name, workbook).formula);
  if (value === undefined) throw notImplemented("NamedItem.type", " for a name that calculates");
  return typeof value === "number" ? "Double" : "String";
}

/** As Excel gives it: of a range its address, without the equals sign. */
function value(name: string, workbook: HostWorkbook): number | string {
  const { formula } = info(name, workbook);
  return rangeOfName(name, workbook) ? formula.slice(1).replaceAll("$", "") : (constant(formula) ?? "");
}

const namedItem = excelObject<string, HostWorkbook>("NamedItem", {
  check: (name, workbook) => {
    info(name, workbook);
  },
  id: (name) => name,
  get: {
    Formula: (name, workbook) => info(name, workbook).formula,
    Name: (name, workbook) => info(name, workbook).name,
    Scope: () => "Workbook",
    Type: type,
    Value: value,
    Visible: () => true,
  },
  set: { Formula: (name, workbook, formula) => workbook.grid.setName(name, text(formula)) },
  readMethods: {
    GetRange: (name, workbook) => {
      const found = rangeOfName(name, workbook);
      if (!found) throw excelError("InvalidReference");
      return workbook.range(found);
    },
    GetRangeOrNullObject: (name, workbook) => {
      const found = rangeOfName(name, workbook);
      return found ? workbook.range(found) : null;
    },
  },
  writeMethods: { Delete: (name, workbook) => workbook.grid.removeName(name) },
});

/** Excel refuses names with spaces, and those that look like cells, such as LAC35. */
function newName(workbook: HostWorkbook, argument: Argument | undefined): string {
  const name = text(argument);
  if (!/^[A-Za-z_\\][\w.\\]{0,254}$/.test(name) || parseAddress(name) || /^[rc]$/i.test(name))
    throw excelError("InvalidArgument", "NamedItemCollection.add");
  if (workbook.findName(name) || workbook.findTable(name))
    throw excelError("ItemAlreadyExists", "NamedItemCollection.add");
  return name;
}

function find(scope: Scope, workbook: HostWorkbook, name: Argument | undefined): ExcelObject | null {
  const found = scope === "workbook" ? workbook.findName(text(name)) : undefined;
  return found ? namedItem(workbook, found.name) : null;
}

export const names = excelObject<Scope, HostWorkbook>("NamedItemCollection", {
  items: (scope, workbook) =>
    scope === "workbook" ? workbook.grid.names().map(({ name }) => namedItem(workbook, name)) : [],
  readMethods: {
    GetCount: (scope, workbook) => (scope === "workbook" ? workbook.grid.names().length : 0),
    GetItem: (scope, workbook, name) => {
      const found = find(scope, workbook, name);
      if (!found) throw excelError("ItemNotFound", "NamedItemCollection.getItem");
      return found;
    },
    GetItemOrNullObject: find,
  },
  writeMethods: {
    Add: (scope, workbook, argument, reference) => {
      if (scope === "sheet") throw notImplemented("NamedItemCollection.add", " for the names of one sheet");
      const name = newName(workbook, argument);
      const formula =
        reference instanceof ExcelObject
          ? workbook.formulaOf(workbook.rangeOf(reference, workbook.grid.activeSheet()))
          : text(reference);
      workbook.grid.setName(name, formula.startsWith("=") ? formula : `=${formula}`);
      return namedItem(workbook, name);
    },
  },
});

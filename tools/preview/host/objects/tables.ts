import type { HostWorkbook } from "../host-workbook";
import { rowCount } from "../ranges";
import { intersection } from "../ranges";
import { excelError } from "../errors";
import { excelObject } from "../excel-object";
import type { ExcelObject, Argument } from "../excel-object";
import { number, text } from "../arguments";
import type { SheetRange, TableInfo } from "../grid";
import { eventMethods, eventType, wholeWorkbook } from "../subscriptions";
import { table } from "./table";

/** Of one sheet, or of the workbook when undefined. */
type Scope = string | undefined;

function within(scope: Scope, workbook: HostWorkbook): readonly TableInfo[] {
  return workbook.grid.tables().filter(({ range }) => scope === undefined || range.sheet === scope);
}

function find(scope: Scope, workbook: HostWorkbook, key: Argument | undefined): ExcelObject | null {
  const found = workbook.findTable(text(key));
  return found && (scope === undefined || found.range.sheet === scope) ? table(workbook, found.id) : null;
}

function freeName(workbook: HostWorkbook, number: number): string {
  const name = `Table${number}`;
  return workbook.findTable(name) || workbook.findName(name) ? freeName(workbook, number + 1) : name;
}

/**
 * Excel makes a text of each header, fills those that are empty, gives a number to one that is there already, and makes
 * a table of headers alone one row longer.
 */
function withHeaders(cells: SheetRange, { grid }: HostWorkbook): SheetRange {
  const row = { ...cells, bottom: cells.top };
  const [values = [], formulas = [], texts = []] = [
    grid.values(row)[0],
    grid.formulas(row)[0],
    grid.texts(row)[0],
  ];
  const taken = new Set<string>();
  const headers = values.map((value, i) => {
    const text = value === "" ? `Column${i + 1}` : typeof value === "string" ? value : (texts[i] ?? "");
    let header = text;
    for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${text}${number}`;
    taken.add(header.toLowerCase());
    return header;
  });
  if (headers.some((header, i) => header !== formulas[i]))
    grid.write(row, [headers.map((header, i) => (header === formulas[i] ? null : header))]);
  return rowCount(cells) === 1 ? { ...cells, bottom: cells.bottom + 1 } : cells;
}

function add(
  scope: Scope,
  workbook: HostWorkbook,
  where: Argument | undefined,
  hasHeaders: Argument | undefined,
): ExcelObject {
  const cells = workbook.rangeOf(where, scope ?? workbook.grid.activeSheet());
  if (workbook.grid.isProtected(cells.sheet)) throw excelError("AccessDenied", "TableCollection.add");
  if (workbook.grid.tables().some(({ range }) => intersection(range, cells)))
    throw excelError("InvalidArgument", "TableCollection.add");
  if (workbook.grid.mergedAreas(cells).length > 0)
    throw excelError("MergedRangeConflict", "TableCollection.add");
  if (hasHeaders !== true) {
    workbook.pendingFormats.flush();
    workbook.grid.insertRows(cells.sheet, cells.top, 1);
  }
  const range = withHeaders(hasHeaders === true ? cells : { ...cells, bottom: cells.bottom + 1 }, workbook);
  const id = workbook.grid.addTable(range, freeName(workbook, workbook.grid.tables().length + 1));
  workbook.calculatedColumns.tableChanged(id);
  return table(workbook, id);
}

export const tables = excelObject<Scope, HostWorkbook>("TableCollection", {
  items: (scope, workbook) => within(scope, workbook).map(({ id }) => table(workbook, id)),
  readMethods: {
    GetCount: (scope, workbook) => within(scope, workbook).length,
    GetItem: (scope, workbook, key) => {
      const found = find(scope, workbook, key);
      if (!found) throw excelError("ItemNotFound", "TableCollection.getItem");
      return found;
    },
    GetItemAt: (scope, workbook, index) => {
      const found = within(scope, workbook)[number(index)];
      if (!found) throw excelError("ItemNotFound", "TableCollection.getItemAt");
      return table(workbook, found.id);
    },
    GetItemOrNullObject: find,
    ...eventMethods((scope: Scope) => scope ?? wholeWorkbook, { DataChangedEvent: eventType.tableChanged }),
  },
  writeMethods: { Add: add },
});

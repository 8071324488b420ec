import { columnCount, rowCount } from "../ranges";
import type { HostWorkbook } from "../host-workbook";
import { excelError } from "../errors";
import { excelObject } from "../excel-object";
import type { ExcelObject, Argument } from "../excel-object";
import { cells, isAbsent, isList, number } from "../arguments";
import type { SheetRange } from "../grid";
import { canDelete } from "../filtered-rows";
import { deleteCells, insertCells } from "../shift-cells";
import { bodyOf } from "../table-ranges";

interface Row {
  readonly table: string;
  readonly index: number;
}

function count(table: string, workbook: HostWorkbook): number {
  return rowCount(bodyOf(workbook.table(table)));
}

function whole({ table, index }: Row, workbook: HostWorkbook): SheetRange {
  const body = bodyOf(workbook.table(table));
  const top = body.top + index;
  return { ...body, top, bottom: top };
}

/** What is below moves up, in the table's columns only. The only row is emptied: a table is never without one. */
function remove({ table, index }: Row, workbook: HostWorkbook): void {
  const { range } = workbook.table(table);
  if (!canDelete([range], workbook, "TableRow.delete")) return;
  const row = whole({ table, index }, workbook);
  if (count(table, workbook) === 1) {
    workbook.grid.write(row, [Array.from({ length: columnCount(range) }, () => "")]);
    return;
  }
  deleteCells(row, workbook);
  workbook.grid.changeTable(table, { range: { ...range, bottom: range.bottom - 1 } });
}

const tableRow = excelObject<Row, HostWorkbook>("TableRow", {
  sheet: (row, workbook) => whole(row, workbook).sheet,
  get: {
    Index: ({ index }) => index,
    Values: (row, workbook) => workbook.grid.values(whole(row, workbook)),
  },
  set: {
    Values: (row, workbook, value) => {
      const range = whole(row, workbook);
      workbook.grid.write(range, cells(value, 1, columnCount(range)));
    },
  },
  readMethods: { GetRange: (row, workbook) => workbook.range(whole(row, workbook)) },
  writeMethods: { Delete: remove },
});

/** Rows, one row, or one empty row. */
function rowsOf(values: Argument | undefined, columns: number): Argument {
  if (isAbsent(values)) return [Array.from({ length: columns }, () => "")];
  if (isList(values) && values.some(isList)) return values;
  return [values];
}

function add(
  table: string,
  workbook: HostWorkbook,
  index: Argument | undefined,
  values: Argument | undefined,
  alwaysInsert: Argument | undefined,
): ExcelObject {
  if (workbook.quirks.coEditing) throw excelError("Conflict", "TableRowCollection.add");
  const { range } = workbook.table(table);
  const body = bodyOf(workbook.table(table));
  const rows = rowsOf(values, columnCount(range));
  const height = isList(rows) ? rows.length : 1;
  const written = cells(rows, height, columnCount(range));
  const last = count(table, workbook);
  const position = isAbsent(index) || index === -1 ? last : number(index);
  const top = body.top + position;
  const added = { ...range, top, bottom: top + height - 1 };
  if (alwaysInsert !== false || position < last || body.bottom < range.bottom) insertCells(added, workbook);
  workbook.grid.changeTable(table, { range: { ...range, bottom: range.bottom + height } });
  workbook.grid.write(added, written);
  workbook.calculatedColumns.rowsAdded(table, added);
  return tableRow(workbook, { table, index: position });
}

export const tableRows = excelObject<string, HostWorkbook>("TableRowCollection", {
  sheet: (table, workbook) => workbook.table(table).range.sheet,
  items: (table, workbook) =>
    Array.from({ length: count(table, workbook) }, (_, index) => tableRow(workbook, { table, index })),
  readMethods: {
    GetCount: count,
    GetItemAt: (table, workbook, index) => {
      if (number(index) < 0 || number(index) >= count(table, workbook))
        throw excelError("ItemNotFound", "TableRowCollection.getItemAt");
      return tableRow(workbook, { table, index: number(index) });
    },
  },
  writeMethods: { Add: add },
});

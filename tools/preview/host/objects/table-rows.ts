import { columnCount, rowCount } from "../ranges";
import type { Book } from "../host-workbook";
import { excelError } from "../errors";
import { excelObject } from "../excel-object";
import type { ExcelObject, Value } from "../excel-object";
import { cells, isAbsent, isList, number } from "../arguments";
import type { Area } from "../grid";

interface Row {
  readonly table: string;
  readonly index: number;
}

function count(table: string, book: Book): number {
  return rowCount(book.table(table).area) - 1;
}

function whole({ table, index }: Row, book: Book): Area {
  const { area } = book.table(table);
  const top = area.top + 1 + index;
  return { ...area, top, bottom: top };
}

/** The rows below move up within the table, and what is below the table stays where it is. */
function remove({ table, index }: Row, book: Book): void {
  const { grid } = book;
  const { area } = book.table(table);
  const below = { ...area, top: area.top + index + 2 };
  if (below.top <= area.bottom)
    grid.write({ ...below, top: below.top - 1, bottom: area.bottom - 1 }, grid.formulas(below));
  const last = { ...area, top: area.bottom };
  grid.write(last, [Array.from({ length: columnCount(area) }, () => "")]);
  grid.changeTable(table, { area: { ...area, bottom: area.bottom - 1 } });
}

const tableRow = excelObject<Row, Book>("TableRow", {
  sheet: (row, book) => whole(row, book).sheet,
  get: {
    Index: ({ index }) => index,
    Values: (row, book) => book.grid.values(whole(row, book)),
  },
  set: {
    Values: (row, book, value) => {
      const area = whole(row, book);
      book.grid.write(area, cells(value, 1, columnCount(area)));
    },
  },
  ask: { GetRange: (row, book) => book.range(whole(row, book)) },
  act: { Delete: remove },
});

/** A block of rows, one row, or one empty row. */
function block(values: Value | undefined, columns: number): Value {
  if (isAbsent(values)) return [Array.from({ length: columns }, () => "")];
  if (isList(values) && values.some(isList)) return values;
  return [values];
}

/** What lies below the table moves down where it would be written over. */
function makeRoom(added: Area, { grid, drafts, references }: Book): void {
  if (grid.values(added).every((row) => row.every((value) => value === ""))) return;
  drafts.flush();
  grid.insertRows(added.sheet, added.top, rowCount(added));
  for (const place of references.places()) place.rowsInserted(added.sheet, added.top, rowCount(added));
}

function add(table: string, book: Book, index: Value | undefined, values: Value | undefined): ExcelObject {
  const { area } = book.table(table);
  const rows = block(values, columnCount(area));
  const height = isList(rows) ? rows.length : 1;
  const written = cells(rows, height, columnCount(area));
  const last = count(table, book);
  const at = isAbsent(index) || index === -1 ? last : number(index);
  const top = area.top + 1 + at;
  const added = { ...area, top, bottom: top + height - 1 };
  makeRoom(added, book);
  book.grid.write(added, written);
  const bottom = area.bottom + height;
  if (book.table(table).area.bottom < bottom) book.grid.changeTable(table, { area: { ...area, bottom } });
  return tableRow(book, { table, index: at });
}

export const tableRows = excelObject<string, Book>("TableRowCollection", {
  sheet: (table, book) => book.table(table).area.sheet,
  items: (table, book) =>
    Array.from({ length: count(table, book) }, (_, index) => tableRow(book, { table, index })),
  ask: {
    GetCount: count,
    GetItemAt: (table, book, index) => {
      if (number(index) < 0 || number(index) >= count(table, book))
        throw excelError("ItemNotFound", "TableRowCollection.getItemAt");
      return tableRow(book, { table, index: number(index) });
    },
  },
  act: { Add: add },
});

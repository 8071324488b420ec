import { parseAddress } from "../address";
import type { Book } from "../host-workbook";
import { excelError, notImplemented } from "../errors";
import { excelObject } from "../excel-object";
import type { Value } from "../excel-object";
import { flag, text } from "../arguments";
import type { Area } from "../grid";
import { keptProperties } from "../remembered-properties";
import { eventMethods, eventType } from "../subscriptions";
import { tableColumns } from "./table-columns";
import { tableRows } from "./table-rows";

/** Looks that the grid does not draw. */
const kept = keptProperties<string>((id) => id, {
  HighlightFirstColumn: false,
  HighlightLastColumn: false,
  ShowBandedColumns: false,
  ShowBandedRows: true,
  ShowFilterButton: true,
});

const defaultStyle = "TableStyleMedium2";

function area(id: string, book: Book): Area {
  return book.table(id).area;
}

function rename(id: string, book: Book, value: Value): void {
  const name = text(value);
  const other = book.tableCalled(name);
  if (!/^[A-Za-z_\\][\w.\\]{0,254}$/.test(name) || parseAddress(name))
    throw excelError("InvalidArgument", "Table.name");
  if ((other && other.id !== id) || book.name(name)) throw excelError("ItemAlreadyExists", "Table.name");
  book.grid.changeTable(id, { name });
}

/** The grid's tables have a header row and no totals: anything else is refused by name. */
function only(shown: boolean, member: string) {
  return (_id: string, _book: Book, value: Value): void => {
    if (flag(value) !== shown) throw notImplemented(member, ` other than ${String(shown)}`);
  };
}

export const table = excelObject<string, Book>("Table", {
  check: (id, book) => {
    book.table(id);
  },
  id: (id) => id,
  sheet: (id, book) => area(id, book).sheet,
  get: {
    ...kept.get,
    Id: (id) => id,
    Name: (id, book) => book.table(id).name,
    ShowHeaders: () => true,
    ShowTotals: () => false,
    Style: (id, book) => book.table(id).style || defaultStyle,
  },
  set: {
    ...kept.set,
    Name: rename,
    ShowHeaders: only(true, "Table.showHeaders"),
    ShowTotals: only(false, "Table.showTotals"),
    Style: (id, book, style) => book.grid.changeTable(id, { style: text(style) }),
  },
  go: {
    Columns: (id, book) => tableColumns(book, id),
    Rows: (id, book) => tableRows(book, id),
    Worksheet: (id, book) => book.worksheet(area(id, book).sheet),
  },
  ask: {
    GetDataBodyRange: (id, book) => {
      const whole = area(id, book);
      return book.range({ ...whole, top: whole.top + 1 });
    },
    GetHeaderRowRange: (id, book) => {
      const whole = area(id, book);
      return book.range({ ...whole, bottom: whole.top });
    },
    GetRange: (id, book) => book.range(area(id, book)),
    ...eventMethods((id: string) => id, {
      DataChangedEvent: eventType.tableChanged,
      SelectionChangedEvent: eventType.tableSelectionChanged,
    }),
  },
  act: {
    ConvertToRange: (id, book) => {
      const whole = area(id, book);
      book.grid.removeTable(id);
      return book.range(whole);
    },
    /** Takes the cells along, as Excel does. */
    Delete: (id, book) => {
      const whole = area(id, book);
      book.grid.removeTable(id);
      book.grid.write(
        whole,
        book.grid.values(whole).map((row) => row.map(() => "")),
      );
    },
  },
});

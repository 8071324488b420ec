import { lastColumn, lastRow } from "../a1";
import type { Book } from "../book";
import { excelError } from "../errors";
import { excelObject } from "../excel-object";
import type { Value } from "../excel-object";
import { isAbsent, number, oneOf, text } from "../arguments";
import type { Area } from "../grid";
import { keptProperties } from "../remembered-properties";
import { eventMethods, eventType } from "../subscriptions";
import { freezePanes } from "./freeze-panes";
import { names } from "./names";
import { pageLayout } from "./page-layout";
import { protection } from "./protection";
import { newSheetName } from "./sheet-names";
import { tables } from "./tables";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

const kept = keptProperties<string>((sheet) => sheet, {
  ShowGridlines: true,
  ShowHeadings: true,
  TabColor: "",
});

function all(sheet: string): Area {
  return { sheet, top: 0, left: 0, bottom: lastRow, right: lastColumn };
}

/** Excel keeps at least one sheet in sight. */
function needsAnotherVisible(sheet: string, book: Book): void {
  if (!book.grid.sheets().some(({ id, visibility }) => id !== sheet && visibility === "Visible"))
    throw excelError("InvalidOperation");
}

function remove(sheet: string, book: Book): void {
  needsAnotherVisible(sheet, book);
  book.drafts.flush();
  book.grid.deleteSheet(sheet);
}

function byIndexes(sheet: string, ...given: readonly (Value | undefined)[]): Area {
  const [top = 0, left = 0, rows = 0, columns = 0] = given.map(number);
  return { sheet, top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export const worksheet = excelObject<string, Book>("Worksheet", {
  check: (sheet, book) => {
    book.sheet(sheet);
  },
  id: (sheet) => sheet,
  get: {
    Id: (sheet) => sheet,
    Name: (sheet, book) => book.sheet(sheet).name,
    Position: (sheet, book) => book.grid.sheets().findIndex(({ id }) => id === sheet),
    Visibility: (sheet, book) => book.sheet(sheet).visibility,
    ...kept.get,
  },
  set: {
    ...kept.set,
    Name: (sheet, book, name) => book.grid.renameSheet(sheet, newSheetName(book, text(name), sheet)),
    Position: (sheet, book, position) => {
      const place = number(position);
      if (place < 0 || place >= book.grid.sheets().length) throw excelError("InvalidArgument");
      book.grid.moveSheet(sheet, place);
    },
    Visibility: (sheet, book, visibility) => {
      const wanted = oneOf(visibilities, visibility);
      if (wanted !== "Visible") needsAnotherVisible(sheet, book);
      book.grid.setVisibility(sheet, wanted);
    },
    // The runtime writes `showGridlines` and `showHeadings` under these names.
    Gridlines: (sheet, book, shown) => book.kept.set(sheet, "ShowGridlines", shown),
    Headings: (sheet, book, shown) => book.kept.set(sheet, "ShowHeadings", shown),
  },
  go: {
    FreezePanes: (sheet, book) => freezePanes(book, sheet),
    Names: (_, book) => names(book, "sheet"),
    PageLayout: (sheet, book) => pageLayout(book, sheet),
    Protection: (sheet, book) => protection(book, sheet),
    Tables: (sheet, book) => tables(book, sheet),
  },
  ask: {
    Activate: (sheet, book) => book.grid.activate(sheet),
    GetCell: (sheet, book, row, column) => book.range(byIndexes(sheet, row, column, 1, 1)),
    GetRange: (sheet, book, address) =>
      book.range(isAbsent(address) || address === "" ? all(sheet) : book.areaOf(address, sheet)),
    GetRangeByIndexes: (sheet, book, ...given) => book.range(byIndexes(sheet, ...given)),
    GetUsedRange: (sheet, book) =>
      book.range(book.grid.usedArea(sheet) ?? { sheet, top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: (sheet, book) => {
      const used = book.grid.usedArea(sheet);
      return used ? book.range(used) : null;
    },
    ...eventMethods((sheet: string) => sheet, {
      ActivatedEvent: eventType.activated,
      CalculatedEvent: eventType.calculated,
      DataChangedEvent: eventType.changed,
      SelectionChangedEvent: eventType.selectionChanged,
    }),
  },
  act: { Delete: remove },
});

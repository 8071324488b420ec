import type { Book } from "../host-workbook";
import { excelError } from "../errors";
import { excelObject } from "../excel-object";
import type { Plain, Value } from "../excel-object";
import { text } from "../arguments";
import { plain } from "../remembered-properties";

function remember(book: Book, key: string, value: Value | undefined): void {
  book.settings.set(key, plain(value ?? null));
}

function recall(book: Book, key: string): Plain {
  const value = book.settings.get(key);
  if (value === undefined) throw excelError("ItemNotFound");
  return value;
}

const setting = excelObject<string, Book>("Setting", {
  check: (key, book) => {
    recall(book, key);
  },
  id: (key) => key,
  get: { Key: (key) => key, Value: (key, book) => recall(book, key) },
  set: { Value: (key, book, value) => remember(book, key, value) },
  act: {
    Delete: (key, book) => {
      book.settings.delete(key);
    },
  },
});

export const settings = excelObject<undefined, Book>("SettingCollection", {
  items: (_, book) => [...book.settings.keys()].map((key) => setting(book, key)),
  ask: {
    GetCount: (_, book) => book.settings.size,
    GetItem: (_, book, key) => {
      recall(book, text(key));
      return setting(book, text(key));
    },
    GetItemOrNullObject: (_, book, key) => (book.settings.has(text(key)) ? setting(book, text(key)) : null),
  },
  act: {
    Add: (_, book, key, value) => {
      remember(book, text(key), value);
      return setting(book, text(key));
    },
  },
});

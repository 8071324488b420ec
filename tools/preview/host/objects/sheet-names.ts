import type { Book } from "../host-workbook";
import { excelError } from "../errors";

/** Excel refuses these characters, more than 31 of any, an apostrophe at either end, and the name "History". */
const refused = /[:\\/?*[\]]|^'|'$|^history$|^$|.{32}/i;

/** A name that a sheet can have, or the next free "Sheet2" when none is given. */
export function newSheetName(book: Book, wanted: string | undefined, renamed?: string): string {
  if (wanted === undefined) return freeName(book, 1);
  if (refused.test(wanted)) throw excelError("InvalidArgument", "Worksheet.name");
  const other = book.sheetCalled(wanted);
  if (other && other.id !== renamed) throw excelError("ItemAlreadyExists", "Worksheet.name");
  return wanted;
}

function freeName(book: Book, number: number): string {
  const name = `Sheet${number}`;
  return book.sheetCalled(name) ? freeName(book, number + 1) : name;
}

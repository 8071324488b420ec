import type { HostWorkbook } from "../host-workbook";
import { excelError } from "../errors";

/** Excel refuses these characters, more than 31 of any, an apostrophe at either end, and the name "History". */
const refused = /[:\\/?*[\]]|^'|'$|^history$|^$|.{32}/i;

/** A name that a sheet can have, or the next free "Sheet2" when none is given. */
export function newSheetName(workbook: HostWorkbook, wanted: string | undefined, renamed?: string): string {
  if (wanted === undefined) return freeName(workbook, 1);
  if (refused.test(wanted)) throw excelError("InvalidArgument", "Worksheet.name");
  const other = workbook.findSheet(wanted);
  if (other && other.id !== renamed) throw excelError("ItemAlreadyExists", "Worksheet.name");
  return wanted;
}

function freeName(workbook: HostWorkbook, number: number): string {
  const name = `Sheet${number}`;
  return workbook.findSheet(name) ? freeName(workbook, number + 1) : name;
}

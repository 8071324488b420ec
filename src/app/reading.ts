import { type CaseList, readCaseList } from "../domain/case-list/case-list";
import { cellAt } from "../domain/spreadsheet/sheet-cells";
import { listPlace, type ListPlace } from "../domain/case-list/list-layout";
import { Refusal } from "./cannot-do";
import type { ListReading, Reading } from "./workbook";

/** Where the list of a reading stands. */
export function placeOf({ sheet, table, cells }: ListReading, names: Reading["names"]): ListPlace {
  const headers = Array.from({ length: table.right - table.left + 1 }, (_, i) =>
    cellAt(cells, table.top, table.left + i),
  );
  return listPlace(sheet, table, headers, names);
}

/** The case list of a reading; undefined where the workbook has none. */
export const caseListOf = ({ list, names }: Reading): CaseList | undefined =>
  list && readCaseList(placeOf(list, names), list.cells);

/** The case list of a reading, for a press that needs one. Throws a Refusal where the workbook has none. */
export function theCaseList(reading: Reading): { readonly reading: Reading; readonly list: CaseList } {
  const list = caseListOf(reading);
  if (!list) throw new Refusal("There is no case list in this workbook yet.");
  return { reading, list };
}

import { type CaseList, readCaseList } from "../domain/case-list/case-list";
import { cellAt } from "../domain/spreadsheet/sheet-cells";
import { listLayout, type ListLayout } from "../domain/case-list/list-layout";
import { CannotDo } from "../domain/spreadsheet/cannot-do";
import type { ListReading, Reading } from "./workbook";

/** Where the list of a reading stands. */
export function placeOf({ sheet, range, cells }: ListReading, names: Reading["names"]): ListLayout {
  const headers = Array.from({ length: range.right - range.left + 1 }, (_, i) =>
    cellAt(cells, range.top, range.left + i),
  );
  return listLayout(sheet, range, headers, names);
}

/** The case list of a reading; undefined where the workbook has none. */
export const caseListOf = ({ list, names }: Reading): CaseList | undefined =>
  list && readCaseList(placeOf(list, names), list.cells);

/** The case list of a reading, for a press that needs one. Throws a Refusal where the workbook has none. */
export function theCaseList(reading: Reading): { readonly reading: Reading; readonly list: CaseList } {
  const list = caseListOf(reading);
  if (!list) throw new CannotDo("There is no case list in this workbook yet.");
  return { reading, list };
}

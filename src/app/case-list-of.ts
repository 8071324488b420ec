import { type CaseList, readCaseList } from "../domain/case-list/case-list";
import { CannotDo } from "../domain/spreadsheet/cannot-do";
import type { Reading } from "./workbook";

/** The case list of a reading; undefined where the workbook has none. */
export const caseListOf = ({ list }: Reading): CaseList | undefined =>
  list && readCaseList(list.layout, list.cells, list);

/** The case list of a reading, for an action that needs one. Throws CannotDo where the workbook has none. */
export function requireCaseList(reading: Reading): { readonly reading: Reading; readonly list: CaseList } {
  const list = caseListOf(reading);
  if (!list) throw new CannotDo("There is no case list in this workbook yet.");
  return { reading, list };
}

import { type CaseList, readCaseList } from "../domain/case-list/case-list";
import { CannotDo } from "../domain/shared/cannot-do";
import { noListWords } from "./no-list-words";
import type { Reading } from "./workbook";

/** The case list of a reading; undefined where the workbook has none. */
export const caseListOf = ({ list, secondLists = [] }: Reading): CaseList | undefined =>
  list && readCaseList(list.layout, list.cells, { ...list, secondLists });

/**
 * The list of a reading, for an action that writes into its cells. Throws CannotDo where there is none of ours: a list
 * that is checked in place stays as it is.
 */
export function requireOwnList(reading: Reading): { readonly reading: Reading; readonly list: CaseList } {
  refuseInPlace(reading);
  return requireCaseList(reading);
}

export function refuseInPlace({ list }: Reading): void {
  if (list?.layout.isInPlace)
    throw new CannotDo(
      `The list on ${list.sheet} is checked where it stands, and the add-in changes none of its cells but Tracked. Adopt the list, then press again.`,
    );
}

/** The case list of a reading, for an action that needs one. Throws CannotDo where the workbook has none. */
export function requireCaseList(reading: Reading): { readonly reading: Reading; readonly list: CaseList } {
  const list = caseListOf(reading);
  if (!list) throw new CannotDo(noListWords(reading));
  return { reading, list };
}

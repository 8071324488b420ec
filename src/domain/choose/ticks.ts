import type { CaseList } from "../case-list/case-list";
import { type Edit, guardedWrites } from "../case-list/grid/cell-writes";
import type { Change } from "../spreadsheet/change";
import { canBeTracked } from "./quotas";

/** The list with exactly these cases ticked, of those that can be, and the Tracked cells that this changes. */
export function ticked(
  list: CaseList,
  numbers: ReadonlySet<string>,
): { readonly list: CaseList; readonly edits: readonly Edit[]; readonly changes: readonly Change[] } {
  const edits: Edit[] = [];
  const cases = list.cases.map((theCase) => {
    const tracked = numbers.has(theCase.number);
    if (theCase.tracked === tracked || !canBeTracked(theCase, list)) return theCase;
    edits.push({ index: theCase.index, column: "tracked", cell: tracked ? "Yes" : "" });
    return { ...theCase, tracked };
  });
  return { list: { ...list, cases }, edits, changes: guardedWrites(list, edits) };
}

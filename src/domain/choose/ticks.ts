import type { CaseList } from "../case-list/case-list";
import { type Edit, guardedWrites } from "../case-list/grid/cell-writes";
import type { Change } from "../spreadsheet/change";
import { canBeTracked } from "./quotas";

/** The list as it is once Tracked cells are written, and the cells that this changes. */
interface Ticked {
  readonly list: CaseList;
  readonly edits: readonly Edit[];
  readonly changes: readonly Change[];
}

/** The numbers of all tracked cases, those too that can count for no quota; in the order of the list. */
export const trackedNumbers = ({ cases }: CaseList): string[] =>
  cases.filter(({ tracked }) => tracked).map(({ number }) => number);

/** The list with exactly these cases ticked, of those that can be. */
export function ticked(list: CaseList, numbers: ReadonlySet<string>): Ticked {
  const edits: Edit[] = [];
  const cases = list.cases.map((theCase) => {
    const tracked = numbers.has(theCase.number);
    if (theCase.tracked === tracked || !canBeTracked(theCase, list)) return theCase;
    edits.push({ index: theCase.index, column: "tracked", cell: tracked ? "Yes" : "" });
    return { ...theCase, tracked };
  });
  return { list: { ...list, cases }, edits, changes: guardedWrites(list, edits) };
}

/** The list with one case ticked or unticked, and the others as they are. */
export function withTick(list: CaseList, number: string, on: boolean): Ticked {
  const numbers = new Set(trackedNumbers(list));
  if (on) numbers.add(number);
  else numbers.delete(number);
  return ticked(list, numbers);
}

/** The list with one case ticked in the place of another. */
export function tickedInstead(list: CaseList, leaving: string, replacement: string): Ticked {
  const numbers = new Set(trackedNumbers(list));
  numbers.delete(leaving);
  numbers.add(replacement);
  return ticked(list, numbers);
}

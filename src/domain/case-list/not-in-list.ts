import type { Case } from "./case";
import type { CaseList } from "./case-list";
import type { OutsideCase, SecondList } from "./second-list";

/** The cases of a second list that the list has not: none of their number or, where they have none, none with the same cells. */
export function notInList(list: CaseList, { cases }: SecondList): OutsideCase[] {
  const there = [...list.cases, ...list.pastedRows.map(({ theCase }) => theCase)];
  const seen = new Set(there.map(keyOf));
  return cases.filter(({ theCase }) => {
    const before = seen.size;
    return seen.add(keyOf(theCase)).size > before;
  });
}

const keyOf = ({ number, cells }: Case): string => (number === "" ? JSON.stringify(cells) : number);

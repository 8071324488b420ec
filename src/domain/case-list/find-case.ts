import type { Case } from "./case";
import type { CaseList } from "./case-list";
import { memoizeByList } from "./memoize-by-list";

/** The case with a number, as numbers are compared; the upper one where two have it. */
export const caseNumbered = (list: CaseList, number: string): Case | undefined => byNumber(list).get(number);

/** The case in a row, by the row's place in the table's body. */
export const caseInRow = (list: CaseList, index: number): Case | undefined => byRow(list).get(index);

/** Whether something else than a case stands in a row, by the row's place in the table's body: headers, say. */
export const holdsNoCase = (list: CaseList, index: number): boolean => withoutCase(list).has(index);

const withoutCase = memoizeByList(
  ({ rowsWithoutCase, pastedRows }): ReadonlySet<number> =>
    new Set([
      ...rowsWithoutCase.map(({ index }) => index),
      ...pastedRows.map(({ theCase }) => theCase.index),
    ]),
);

const byNumber = memoizeByList(({ cases }) => {
  const found = new Map<string, Case>();
  for (const theCase of cases) if (!found.has(theCase.number)) found.set(theCase.number, theCase);
  return found;
});

const byRow = memoizeByList(
  ({ cases }): ReadonlyMap<number, Case> => new Map(cases.map((theCase) => [theCase.index, theCase])),
);

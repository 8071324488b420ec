import type { Case } from "./case";

/**
 * Works something out once for the cells of a case: rows that have not changed are the same arrays from one reading
 * to the next (see `app/shared-rows.ts`), and what is known of them need not be worked out again.
 */
export function memoizeByCells<Result>(workOut: (theCase: Case) => Result): (theCase: Case) => Result {
  const known = new WeakMap<Case["cells"], { readonly result: Result }>();
  return (theCase) => {
    const before = known.get(theCase.cells);
    if (before) return before.result;
    const result = workOut(theCase);
    known.set(theCase.cells, { result });
    return result;
  };
}

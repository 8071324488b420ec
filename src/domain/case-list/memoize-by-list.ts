import type { CaseList } from "./case-list";

/** Works something out once for each list: for rules that judge one case in the light of all the others. */
export function memoizeByList<Result>(workOut: (list: CaseList) => Result): (list: CaseList) => Result {
  const known = new WeakMap<CaseList, { readonly result: Result }>();
  return (list) => {
    const before = known.get(list);
    if (before) return before.result;
    const result = workOut(list);
    known.set(list, { result });
    return result;
  };
}

import type { CaseList } from "../domain/case-list/case-list";
import type { State } from "./state";
import type { Store } from "./store";

/**
 * The words of a press hold as long as the list is as it was then: with the next entry they go. Returns what of the
 * state goes, for each reading: what was done is said of the list that was shown last, what went wrong of the next
 * reading, which shows what came between. What went wrong where there was no list goes once there is one.
 */
export function lapsingWords(store: Store<State>): (list: CaseList | undefined) => Partial<State> {
  let said: unknown;
  let about: CaseList | undefined;
  store.subscribe(() => {
    // The same words of a later press are about what the list is then.
    if (store.get().runningAction) said = undefined;
  });
  return (list) => {
    const { statusMessage, error, checked, runningAction } = store.get();
    const words = error ?? statusMessage;
    if (words !== said) {
      said = words;
      about = error === undefined ? checked?.list : list;
    }
    if (words === undefined || runningAction || !list) return {};
    const isStillSo = about ? sameEntries(about, list) : error === undefined;
    if (isStillSo) return {};
    return { statusMessage: undefined, error: undefined, fieldError: undefined };
  };
}

/** Whether what people have entered is the same: counts follow from it, and may come later. */
const sameEntries = (a: CaseList, b: CaseList): boolean =>
  a === b ||
  (a.band.Authority === b.band.Authority &&
    a.band.ListDate === b.band.ListDate &&
    a.cases.length === b.cases.length &&
    a.cases.every(({ index, cells }, i) => {
      const other = b.cases[i];
      return (
        other?.index === index && (other.cells === cells || cells.every((cell, j) => cell === other.cells[j]))
      );
    }));

import type { Undo, Undos } from "./action";
import type { State, UndoStep } from "./state";
import type { Store } from "./store";

/** What can be taken back, shown in the state: as long as the pane lives. */
export function undosIn(store: Store<State>): Undos {
  let known: readonly { readonly step: UndoStep; readonly undo: Undo }[] = [];
  const become = (next: typeof known): void => {
    known = next;
    store.set({ undoable: known.map(({ step }) => step) });
  };
  const lastBy = (by: string): (typeof known)[number] | undefined => known.find(({ step }) => step.by === by);
  return {
    last: (by) => lastBy(by)?.undo,
    add: (step, undo) => become([{ step, undo }, ...known]),
    removeLast(by) {
      const last = lastBy(by);
      become(known.filter((each) => each !== last));
    },
    forgetTicks: () => become(known.filter(({ step }) => !step.isOfTick)),
    forget: (by) => become(known.filter(({ step }) => step.by !== by)),
  };
}

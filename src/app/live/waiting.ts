import type { Clock } from "../clock";
import type { State, WaitingFor } from "../state";
import type { Store } from "../store";
import type { Workbook } from "../workbook";

/** What takes longer than this shows as waiting. */
const WAITING_AFTER = 1_000;
/** So long it may take to find out whether a cell is being edited. */
const FINDING_OUT = 500;

/** Says in the state that Excel keeps us waiting, and why: `State.waiting`. */
export interface Waiting {
  /**
   * Says it from a second on until the answer has come. `isEdited` asks whether a cell is being edited; left out
   * where Excel would have refused at once.
   */
  readonly during: <Answer>(answer: Promise<Answer>, isEdited?: () => Promise<boolean>) => Promise<Answer>;
  /** Says it, or no more, of readings that are refused for now and tried again later. */
  readonly refused: (why: WaitingFor | undefined) => void;
}

export function waitingIn(store: Store<State>, clock: Clock): Waiting {
  /** Why each answer is late that is. */
  const late = new Map<symbol, WaitingFor>();
  let refusal: WaitingFor | undefined;
  const tell = (): void => {
    const all = [...late.values(), ...(refusal ? [refusal] : [])];
    const waiting = all.includes("editing") ? "editing" : all[0];
    if (store.get().waiting !== waiting) store.set({ waiting });
  };
  return {
    async during(answer, isEdited) {
      const key = Symbol();
      let hasCome = false;
      const isLate = (why: WaitingFor): void => {
        if (hasCome) return;
        late.set(key, why);
        tell();
      };
      let callOff = clock.after(WAITING_AFTER, () => {
        if (!isEdited) {
          isLate("busy");
          return;
        }
        // One that does not know either is as busy.
        callOff = clock.after(FINDING_OUT, () => {
          if (!late.has(key)) isLate("busy");
        });
        void isEdited().then(
          (edited) => isLate(edited ? "editing" : "busy"),
          () => isLate("busy"),
        );
      });
      try {
        return await answer;
      } finally {
        hasCome = true;
        callOff();
        late.delete(key);
        tell();
      }
    },
    refused(why) {
      refusal = why;
      tell();
    },
  };
}

/** The workbook as an action sees it: a press says that it waits, and for what. Writing may take its time. */
export const sayingThatItWaits = (workbook: Workbook, { during }: Waiting): Workbook => ({
  ...workbook,
  read: (mode) => during(workbook.read(mode), () => workbook.isCellEdited()),
  readGridState: (layout, mode) =>
    during(workbook.readGridState(layout, mode), () => workbook.isCellEdited()),
  goTo: (sheet, address) => during(workbook.goTo(sheet, address), () => workbook.isCellEdited()),
});

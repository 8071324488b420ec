import type { Clock } from "./clock";
import type { State } from "./state";
import type { Store } from "./store";
import type { Workbook } from "./workbook";

/** What takes longer than this shows as waiting. */
const WAITING_AFTER = 1_000;

/** Says in the state that Excel keeps us waiting, most likely since a cell is being edited: `State.waiting`. */
export interface Waiting {
  /** Says it from a second on until the answer has come. */
  readonly during: <Answer>(answer: Promise<Answer>) => Promise<Answer>;
  /** Says it, or no more, of readings that are refused for now and tried again later. */
  readonly refused: (isRefused: boolean) => void;
}

export function waitingIn(store: Store<State>, clock: Clock): Waiting {
  let late = 0;
  let isRefused = false;
  const tell = (): void => {
    const waiting = late > 0 || isRefused;
    if (store.get().waiting !== waiting) store.set({ waiting });
  };
  return {
    async during(answer) {
      let isLate = 0;
      const callOff = clock.after(WAITING_AFTER, () => {
        late += isLate = 1;
        tell();
      });
      try {
        return await answer;
      } finally {
        callOff();
        late -= isLate;
        tell();
      }
    },
    refused(now) {
      isRefused = now;
      tell();
    },
  };
}

/** The workbook as an action sees it: a press says that it waits for the end of a cell edit. Writing may take its time. */
export const sayingThatItWaits = (workbook: Workbook, { during }: Waiting): Workbook => ({
  ...workbook,
  read: (mode) => during(workbook.read(mode)),
  readGridState: (layout, mode) => during(workbook.readGridState(layout, mode)),
  goTo: (sheet, address) => during(workbook.goTo(sheet, address)),
});

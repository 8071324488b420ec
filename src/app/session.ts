import type { FindingFilter } from "../domain/fill/finding-filter";
import type { RunAction } from "./action";
import { actionRunner } from "./action-runner";
import type { Clock } from "./clock";
import { asExcelError, ExcelError } from "./errors/excel-error";
import { liveCheck } from "./live/live-check";
import { randomId } from "./random-id";
import { isBusy, reader } from "./live/reader";
import { withSharedRows } from "./live/shared-rows";
import { OPENING, type State } from "./state";
import { createStore } from "./store";
import { sayingThatItWaits, waitingIn } from "./live/waiting";
import type { Workbook } from "./workbook";

/** If Excel has not answered at all by then, the pane says so; it goes on waiting all the same. */
const LATE_AFTER = 10_000;
/** Events that could not be asked for are asked for again this much later. */
const WATCH_AGAIN = 5_000;

/** The state that pane and ribbon show, and the way to run actions on the workbook. */
export interface Session {
  readonly state: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  /** Runs an action; what it did, or why it could not, is then in the state. Resolves to whether it was done. */
  readonly run: RunAction;
  /** Changes which findings are listed, and in which order. */
  readonly filterFindings: (change: Partial<FindingFilter>) => void;
  /** Takes away what the last press said: somebody has turned to something else. */
  readonly dismissWords: () => void;
  readonly stop: () => void;
}

/**
 * Starts reading at once. `connecting` gives the workbook when Excel has answered; until then actions wait for it,
 * and if it rejects with an ExcelError the pane says so.
 */
export function startSession(connected: Promise<Workbook>, clock: Clock, newId = randomId): Session {
  const connecting = connected.then(withSharedRows);
  const store = createStore<State>(OPENING);
  const waiting = waitingIn(store, clock);
  const { read, touched, forget, disown } = reader({ store, clock, waiting, workbook: connecting });
  const live = liveCheck(read, clock);
  /** Rejects once Excel is late, so that no action waits for ever. */
  const late = new Promise<never>((_, reject) => {
    const notLate = clock.after(LATE_AFTER, () => {
      const error = new ExcelError("excel not there", "open");
      store.set({ error });
      reject(error);
    });
    void connecting.finally(notLate).catch(() => undefined);
  });
  late.catch(() => undefined);
  /** Tried again where a cell is being edited: without events, changes show seconds late. */
  const watch = async (workbook: Workbook): Promise<void> => {
    try {
      await workbook.watch((change) => {
        touched(change);
        live.touch();
      });
    } catch (error) {
      if (isBusy(error)) clock.after(WATCH_AGAIN, () => void watch(workbook));
      else store.set({ error: asExcelError(error) });
    }
  };
  void connecting.then(
    async (workbook) => {
      store.set({ error: undefined });
      workbook.watchVisibility(live.setShown);
      await live.begin();
      await watch(workbook);
    },
    (error: unknown) => {
      store.set({ phase: "stopped", error: asExcelError(error) });
    },
  );

  const run = actionRunner({
    clock,
    newId,
    store,
    async workbook() {
      const workbook = sayingThatItWaits(await Promise.race([connecting, late]), waiting);
      // With the pane out of sight the state may be that of a while ago.
      if (live.isBehind()) await live.readNow();
      return workbook;
    },
    onStart: disown,
    async readNow({ anew } = { anew: false }) {
      if (anew) forget();
      await live.readNow();
    },
    touch: live.touch,
  });
  return {
    state: store.get,
    subscribe: store.subscribe,
    run,
    filterFindings(change) {
      store.set({ findingFilter: { ...store.get().findingFilter, ...change } });
    },
    dismissWords() {
      const { error } = store.get();
      // What went wrong in Excel stays until Excel answers again.
      store.set({
        ...{ statusMessage: undefined, fieldError: undefined },
        ...(typeof error === "string" && { error: undefined }),
      });
    },
    stop: live.stop,
  };
}

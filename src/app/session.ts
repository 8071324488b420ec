import { checkSteps } from "../domain/case-list/check";
import type { FindingFilter } from "../domain/fill/finding-filter";
import type { RunAction } from "./action";
import { actionRunner } from "./action-runner";
import type { Clock } from "./clock";
import { asExcelError, ExcelError } from "./excel-error";
import { currentReasons } from "./fill/current-reasons";
import { inSteps } from "./in-steps";
import { keptChoice } from "./kept-in-workbook";
import { liveCheck } from "./live-check";
import { caseListOf } from "./case-list-of";
import { withSharedRows } from "./shared-rows";
import { sameReading } from "./same-reading";
import { OPENING, type State } from "./state";
import { createStore } from "./store";
import type { Reading, Workbook } from "./workbook";

/** A reading that takes longer than this shows as waiting. */
const WAITING_AFTER = 1_000;
/** If Excel has not answered at all by then, the pane says so; it goes on waiting all the same. */
const LATE_AFTER = 10_000;

/** With it comes all that the grid has of formulas: what the pane opens with goes without. */
const loadDamage = () => import(/* webpackChunkName: "grid" */ "../domain/case-list/grid/damage");

/** The state that pane and ribbon show, and the way to run actions on the workbook. */
export interface Session {
  readonly state: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  /** Runs an action; what it did, or why it could not, is then in the state. Resolves to whether it was done. */
  readonly run: RunAction;
  /** Changes which findings are listed, and in which order. */
  readonly filterFindings: (change: Partial<FindingFilter>) => void;
  readonly stop: () => void;
}

/**
 * Starts reading at once. `connecting` gives the workbook when Excel has answered; until then actions wait for it,
 * and if it rejects with an ExcelError the pane says so.
 */
export function startSession(connected: Promise<Workbook>, clock: Clock): Session {
  const connecting = connected.then(withSharedRows);
  const store = createStore<State>(OPENING);
  let last: Reading | undefined;
  let isReadingsError = false;

  const show = async (reading: Reading): Promise<void> => {
    const { list, names, sheets } = reading;
    const caseList = caseListOf(reading);
    if (!list || !caseList) {
      store.set({ phase: "no list", reading, checked: undefined, damage: [], cursor: undefined });
      return;
    }
    const found = await inSteps(checkSteps(caseList), clock);
    const { gridState, layout } = list;
    const [reasons, choiceRecord, damage] = await Promise.all([
      currentReasons(reading, caseList, found, store.get()),
      keptChoice(reading.settings),
      gridState && loadDamage().then(({ damageOf }) => damageOf(layout, gridState, sheets, names)),
    ]);
    store.set({
      phase: "list",
      reading,
      checked: { list: caseList, ...found, reasons, at: clock.now() },
      choiceRecord,
      damage: damage ?? store.get().damage,
    });
  };

  const read = async (): Promise<void> => {
    const callOff = clock.after(WAITING_AFTER, () => {
      store.set({ waiting: true });
    });
    try {
      const workbook = await connecting;
      const reading = await workbook.read();
      const isNews = !last || !sameReading(last, reading);
      last = reading;
      if (isNews) await show(reading);
      if (isReadingsError) store.set({ error: undefined });
      isReadingsError = false;
    } catch (error) {
      isReadingsError = true;
      last = undefined;
      store.set({ error: asExcelError(error) });
    } finally {
      callOff();
      if (store.get().waiting) store.set({ waiting: false });
    }
  };

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
  void connecting.then(
    async (workbook) => {
      store.set({ error: undefined });
      await live.readNow();
      await workbook.watch(live.touch).catch((error: unknown) => {
        store.set({ error: asExcelError(error) });
      });
    },
    (error: unknown) => {
      store.set({ phase: "stopped", error: asExcelError(error) });
    },
  );

  const run = actionRunner({
    clock,
    store,
    workbook: () => Promise.race([connecting, late]),
    onStart() {
      isReadingsError = false;
    },
    async readNow({ anew } = { anew: false }) {
      if (anew) last = undefined;
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
    stop: live.stop,
  };
}

import { check } from "../domain/case-list/check";
import type { CaseList } from "../domain/case-list/case-list";
import type { Finding } from "../domain/case-list/finding";
import { damageOf } from "../domain/case-list/grid/damage";
import { type ChoosePresses, choosePresses } from "./choose/presses";
import type { Clock } from "./clock";
import type { Desk, PressAction } from "./desk";
import { ExcelError } from "./excel-error";
import { type FillPresses, fillPresses } from "./fill/presses";
import { reasonsBefore, reasonsNow } from "./fill/reasons-now";
import { liveCheck } from "./live-check";
import { caseListOf } from "./reading";
import { CannotDo } from "../domain/spreadsheet/cannot-do";
import { sameReading } from "./same-reading";
import { type CheckedList, OPENING, type State } from "./state";
import { createStore } from "./store";
import { type TrackPresses, trackPresses } from "./track/presses";
import type { Reading, Workbook } from "./workbook";

/** A reading that takes longer than this shows as waiting. */
const WAITING_AFTER = 1_000;
/** If Excel has not answered at all by then, the pane says so; it goes on waiting all the same. */
const LATE_AFTER = 10_000;

/** All that the pane and the ribbon can do, and the state they show. */
export interface Session extends FillPresses, ChoosePresses, TrackPresses {
  readonly state: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  readonly stop: () => void;
}

/**
 * Starts reading at once. `connecting` gives the workbook when Excel has answered; until then presses wait for
 * it, and if it rejects with a Fault the pane says so.
 */
export function startSession(connecting: Promise<Workbook>, clock: Clock): Session {
  const store = createStore<State>(OPENING);
  let last: Reading | undefined;
  let faultOfReading = false;

  const show = (reading: Reading): void => {
    const { list, names, sheets } = reading;
    const caseList = caseListOf(reading);
    if (!list || !caseList) {
      store.set({
        phase: "no list",
        reading,
        checked: undefined,
        damage: [],
        at: undefined,
        visited: undefined,
      });
      return;
    }
    const { gridState } = list;
    const now = checked(caseList, reading);
    store.set({
      phase: "list",
      reading,
      checked: now,
      at: placeNow(store.get(), now.findings),
      damage: gridState ? damageOf(caseList.layout, gridState, sheets, names) : store.get().damage,
    });
  };

  const checked = (list: CaseList, reading: Reading): CheckedList => {
    const found = check(list);
    const before = store.get();
    return {
      list,
      ...found,
      reasons: reasonsNow(reading, list, found, reasonsBefore(before)),
      at: clock.now(),
    };
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
      if (isNews) show(reading);
      if (faultOfReading) store.set({ error: undefined });
      faultOfReading = false;
    } catch (error) {
      faultOfReading = true;
      last = undefined;
      store.set({ error: asFault(error) });
    } finally {
      callOff();
      if (store.get().waiting) store.set({ waiting: false });
    }
  };

  const live = liveCheck(read, clock);
  /** Rejects once Excel is late, so that no press waits for ever. */
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
        store.set({ error: asFault(error) });
      });
    },
    (error: unknown) => {
      store.set({ phase: "stopped", error: asFault(error) });
    },
  );

  let ended: Promise<void> = Promise.resolve();
  /** Whether the press in hand is one that came in turn, such as leaving a field. */
  let isInTurn = false;
  const inTurn = async (label: string, action: PressAction, itself: boolean): Promise<void> => {
    while (store.get().runningAction !== undefined) await ended;
    isInTurn = itself;
    ended = carryOut(label, action);
    await ended;
  };
  const press: Desk["press"] = async (label, action) => {
    // Who presses a button right after typing in a field leaves the field first: that press is not lost.
    if (store.get().runningAction === undefined || isInTurn) await inTurn(label, action, false);
  };
  const pressInTurn: Desk["press"] = (label, action) => inTurn(label, action, true);

  /** What it did, or why it could not. */
  const carryOut: Desk["press"] = async (label, action) => {
    store.set({ runningAction: label, statusMessage: undefined, error: undefined });
    faultOfReading = false;
    try {
      const workbook = await Promise.race([connecting, late]);
      const statusMessage = await action(workbook);
      await live.readNow();
      store.set({ statusMessage });
    } catch (error) {
      store.set({ error: error instanceof CannotDo ? error.message : asFault(error) });
      live.touch();
    } finally {
      store.set({ runningAction: undefined });
    }
  };

  const desk: Desk = {
    clock,
    state: store.get,
    set: store.set,
    press,
    pressInTurn,
    async readNow({ anew } = { anew: false }) {
      if (anew) last = undefined;
      await live.readNow();
    },
  };
  return {
    state: store.get,
    subscribe: store.subscribe,
    ...fillPresses(desk),
    ...choosePresses(desk),
    ...trackPresses(desk),
    stop: live.stop,
  };
}

/** Where the finding last gone to is now; once it is mended, half way between its neighbours. */
function placeNow({ at, visited }: State, findings: readonly Finding[]): number | undefined {
  if (at === undefined || !visited) return at;
  const place = findings.findIndex(
    ({ rule, column, caseNumber, address }) =>
      rule === visited.rule &&
      column === visited.column &&
      caseNumber === visited.caseNumber &&
      (caseNumber !== undefined || address === visited.address),
  );
  if (place >= 0) return place;
  return Number.isInteger(at) ? at - 0.5 : at;
}

/** What webpack throws where a chunk does not come: off line, or with a build that is gone. */
const NOT_LOADED = "ChunkLoadError";

/** Anything that is no Fault is a fault of ours, and is said as one. */
function asFault(error: unknown): ExcelError {
  if (error instanceof ExcelError) return error;
  const name = error instanceof Error ? error.name : "";
  return new ExcelError(name === NOT_LOADED ? "part missing" : "refused", "go on", name);
}

import { CannotDo } from "../domain/shared/cannot-do";
import type { SheetReading } from "../domain/spreadsheet/sheet-reading";
import type { ActionContext, RunAction } from "./action";
import { asExcelError } from "./errors/excel-error";
import { LayoutChangedError } from "./errors/layout-changed-error";
import type { LiveCheck } from "./live/live-check";
import type { State } from "./state";
import type { Store } from "./store";
import { timeOf } from "./time-of";
import { undosIn } from "./undos";
import type { LateWrite, Reading, Workbook } from "./workbook";

interface RunnerContext extends Pick<ActionContext, "clock" | "readNow">, Pick<LiveCheck, "touch"> {
  readonly store: Store<State>;
  /** Rejects with an ExcelError where Excel is not there. */
  readonly workbook: () => Promise<Workbook>;
  readonly onStart: () => void;
  /** Another one each time, in no other pane. */
  readonly newId: () => string;
}

/**
 * Runs one action at a time. Another one meanwhile does nothing, unless it is queued, or follows one that was:
 * whoever presses a button right after typing in a field leaves the field first, and that press is not lost.
 */
export function actionRunner(context: RunnerContext): RunAction {
  const { store, clock, readNow, newId } = context;
  let ended: Promise<unknown> = Promise.resolve();
  let isQueuedRunning = false;
  /** A press that is not queued waits for one that is: a double click presses once. */
  let isNextTaken = false;
  const undos = undosIn(store);
  let begun = 0;
  /** The last press that was done, by its number. */
  let lastDone = 0;

  /** Once no press is under way: puts back what one wrote late, or lets it stand, and says so. */
  const settle = async (press: number, late: LateWrite): Promise<void> => {
    while (store.get().runningAction !== undefined) await ended;
    const { statusMessage } = store.get();
    store.set({ runningAction: { id: "put-back", target: undefined } });
    isQueuedRunning = true;
    const settled = import("./settled-late-write").then(async ({ settledLateWrite }) => {
      const words = await settledLateWrite(late, lastDone > press);
      // Read before it is said: words go with the next list that is another.
      await readNow();
      return words;
    });
    ended = settled;
    const words = await settled;
    store.set({ runningAction: undefined, statusMessage: [statusMessage ?? [], words].flat().join(" ") });
  };

  const carryOut: RunAction = async (action, ...args) => {
    const { id, doing, hasTarget } = action;
    const runningAction = { id, target: hasTarget ? String(args[0]) : undefined };
    store.set({ runningAction, statusMessage: undefined, error: undefined, fieldError: undefined });
    context.onStart();
    const besides: string[] = [];
    const press = ++begun;
    try {
      const workbook = await context.workbook();
      const message = await followingMoves(() => {
        /** What this press decides on. */
        let seen: Reading | undefined;
        const sheets: SheetReading[] = [];
        return action.run(
          {
            workbook: {
              ...workbook,
              async read(mode) {
                seen = await workbook.read(mode);
                return seen;
              },
              async readSheets(names, mode) {
                const read = await workbook.readSheets(names, mode);
                sheets.push(...read);
                return read;
              },
            },
            apply: async (changes, other = doing) => {
              const { expectationsOf } = await import("./expectations");
              const expected = seen ? expectationsOf(changes, seen, sheets) : [];
              const { notDone } = await workbook.apply(other, [...expected, ...changes], (late) =>
                settle(press, late),
              );
              if (notDone !== undefined) besides.push(notDone);
            },
            clock,
            stamp: () => ({ time: timeOf(clock.now()), id: newId() }),
            state: store.get,
            set: store.set,
            readNow,
            undos,
          },
          ...args,
        );
      });
      await readNow();
      store.set({ statusMessage: [message, ...besides].join(" ") });
      lastDone = press;
      return store.get().error === undefined;
    } catch (error) {
      store.set(error instanceof CannotDo ? refusal(error) : { error: asExcelError(error) });
      context.touch();
      return false;
    } finally {
      store.set({ runningAction: undefined });
    }
  };

  return async (action, ...args) => {
    const isQueued = action.isQueued ?? false;
    const isRunning = store.get().runningAction !== undefined;
    if (isRunning && !isQueued && (!isQueuedRunning || isNextTaken)) return false;
    if (!isQueued) isNextTaken = true;
    while (store.get().runningAction !== undefined) await ended;
    if (!isQueued) isNextTaken = false;
    isQueuedRunning = isQueued;
    const running = carryOut(action, ...args);
    ended = running;
    return running;
  };
}

const refusal = ({ message, field }: CannotDo): Partial<State> => ({
  error: message,
  fieldError: field === undefined ? undefined : { field, words: message },
});

/** So often a press decides anew where rows, columns or sheets were moved under its hands. */
const TRIES = 3;

async function followingMoves<Result>(press: () => Promise<Result>, tries = TRIES): Promise<Result> {
  try {
    return await press();
  } catch (error) {
    if (!(error instanceof LayoutChangedError) || tries === 1) throw error;
    return followingMoves(press, tries - 1);
  }
}

import type { Clock } from "./clock";

/** From "something may have changed" to the reading: edits that come in this time share one. */
const GATHER = 40;
/** Between the end of one reading and the next while changes keep coming. */
const REST = 120;
/** With no event at all, the list is read this often. */
const POLL = 2_500;

export interface LiveCheck {
  /** Something may have changed. */
  readonly touch: () => void;
  /** Reads now; when one is under way, once more after it. Resolves when a reading begun after this call ended. */
  readonly readNow: () => Promise<void>;
  readonly stop: () => void;
}

/**
 * Coalesces all that may have changed into one reading at a time: never two at once, none put off for long by
 * typing that does not stop, and one now and then when the host tells nothing. `read` never rejects.
 */
export function liveCheck(read: () => Promise<void>, clock: Clock): LiveCheck {
  let underWay: Promise<void> | undefined;
  let touched = false;
  let stopped = false;
  let ended = -Infinity;
  let next: { readonly at: number; readonly callOff: () => void } | undefined;

  /** Reads at this time, or earlier where that is planned already. */
  const schedule = (at: number): void => {
    if (stopped || (next && next.at <= at)) return;
    next?.callOff();
    next = { at, callOff: clock.after(at - clock.now(), () => void run()) };
  };

  const run = (): Promise<void> => {
    if (underWay) return underWay;
    next?.callOff();
    next = undefined;
    touched = false;
    underWay = read().finally(() => {
      underWay = undefined;
      ended = clock.now();
      schedule(ended + (touched ? REST : POLL));
    });
    return underWay;
  };

  return {
    touch() {
      if (underWay) touched = true;
      else schedule(Math.max(clock.now() + GATHER, ended + REST));
    },
    async readNow() {
      await underWay;
      await run();
    },
    stop() {
      stopped = true;
      next?.callOff();
    },
  };
}

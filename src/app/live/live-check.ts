import type { Clock } from "../clock";
import type { ReadingMode } from "../workbook";

/** From "something may have changed" to the reading: edits that come in this time share one. */
const GATHER = 40;
/** Between the end of one reading and the next while changes keep coming. */
const REST = 120;
/** While people are at work, the list is read this often even if Excel tells of nothing. */
const POLL = 2_500;
/** Without an event or a change for this long nobody is at work, and readings become rare. */
const IDLE_AFTER = 60_000;
const IDLE_POLL = 15_000;
/** With the pane out of sight a change is read this often at most, and nothing else is. */
const HIDDEN_REST = 60_000;
/** Refused since a cell is being edited, it tries again after this pause, then after twice as long, and so on. */
const FIRST_RETRY = 1_000;
const LAST_RETRY = 15_000;
/** A change means that the edit may have ended. */
const RETRY_AFTER_CHANGE = 300;
/** So long a press waits for a reading in the background that Excel does not answer. */
const PATIENCE = 1_000;

/** What a reading came to. busy: a cell is being edited. no list: there is nothing to watch. */
export type ReadingOutcome = "news" | "same" | "busy" | "no list";

/** Reads; never rejects. Once `isCalledOff`, what it finds does not count. */
type Read = (mode: ReadingMode, isCalledOff: () => boolean) => Promise<ReadingOutcome>;

export interface LiveCheck {
  /** Something may have changed. */
  readonly touch: () => void;
  /** Reads at once in the background, unless a reading is under way. */
  readonly begin: () => Promise<void>;
  /** Reads now; when one is under way, once more after it. Resolves when a reading begun after this call ended. */
  readonly readNow: () => Promise<void>;
  /** The pane is in sight, or is not. */
  readonly setShown: (isShown: boolean) => void;
  /** Whether, out of sight, something may have changed that nobody has read since. */
  readonly isBehind: () => boolean;
  readonly stop: () => void;
}

/**
 * Coalesces all that may have changed into one reading at a time: never two at once, none put off for long by
 * typing that does not stop, and one now and then when the host tells nothing. A press does not wait for a reading
 * that Excel forgot: that one is called off.
 */
export function liveCheck(read: Read, clock: Clock): LiveCheck {
  interface UnderWay extends ReadingMode {
    readonly ended: Promise<void>;
  }
  let underWay: UnderWay | undefined;
  /** Touched during the reading that is under way. */
  let isTouched = false;
  /** Touched since the last reading began. */
  let isBehind = false;
  let isStopped = false;
  let isShown = true;
  let ended = -Infinity;
  /** When something was last heard of people at work. */
  let heardAt = clock.now();
  let retry = 0;
  let next: { readonly at: number; readonly callOff: () => void } | undefined;

  const callOffNext = (): void => {
    next?.callOff();
    next = undefined;
  };

  /** Reads at this time, or earlier where that is planned already. */
  const schedule = (at: number): void => {
    if (isStopped || (next && next.at <= at)) return;
    callOffNext();
    next = { at, callOff: clock.after(at - clock.now(), () => void run(true)) };
  };

  const afterReading = (outcome: ReadingOutcome): void => {
    ended = clock.now();
    if (outcome === "news") heardAt = ended;
    if (outcome === "busy") isBehind = true;
    retry = outcome === "busy" ? Math.min(Math.max(2 * retry, FIRST_RETRY), LAST_RETRY) : 0;
    if (isTouched) schedule(ended + restAfter());
    else if (retry > 0) schedule(ended + retry);
    else if (isShown) schedule(ended + pollAfter(outcome));
  };
  const restAfter = (): number => (!isShown ? HIDDEN_REST : retry > 0 ? RETRY_AFTER_CHANGE : REST);
  const pollAfter = (outcome: ReadingOutcome): number =>
    outcome === "no list" || clock.now() >= heardAt + IDLE_AFTER ? IDLE_POLL : POLL;

  const run = (isBackground: boolean): Promise<void> => {
    callOffNext();
    isTouched = false;
    isBehind = false;
    const isCalledOff = (): boolean => underWay !== current;
    const current: UnderWay = {
      isBackground,
      ended: Promise.resolve()
        .then(() => read({ isBackground }, isCalledOff))
        .then((outcome) => {
          if (isCalledOff()) return;
          underWay = undefined;
          afterReading(outcome);
        }),
    };
    underWay = current;
    return current.ended;
  };

  return {
    touch() {
      heardAt = clock.now();
      isBehind = true;
      if (underWay) isTouched = true;
      else schedule(Math.max(heardAt + GATHER, ended + restAfter()));
    },
    begin: () => underWay?.ended ?? run(true),
    async readNow() {
      const before = underWay;
      if (before?.isBackground) await untilEnded(before.ended, clock);
      else await before?.ended;
      // Somebody else has asked meanwhile.
      if (underWay && underWay !== before && !underWay.isBackground) await underWay.ended;
      else await run(false);
    },
    setShown(now) {
      if (now === isShown) return;
      isShown = now;
      heardAt = clock.now();
      if (!isShown) callOffNext();
      else if (underWay) isTouched = true;
      else void run(true);
    },
    isBehind: () => isBehind && !isShown,
    stop() {
      isStopped = true;
      callOffNext();
    },
  };
}

/** Until it has ended, or patience has. */
async function untilEnded(ending: Promise<void>, clock: Clock): Promise<void> {
  let callOff = (): void => undefined;
  const patience = new Promise<void>((resolve) => {
    callOff = clock.after(PATIENCE, resolve);
  });
  await Promise.race([ending, patience]);
  callOff();
}

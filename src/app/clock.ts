/** Time, as the app needs it; tests have their own. Milliseconds. */
export interface Clock {
  now(): number;
  /** Calls back once, later; returns the way to call it off. */
  after(milliseconds: number, callback: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

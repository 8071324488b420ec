import type { Clock } from "../../src/app/clock";

/** A clock that a test moves. Times in milliseconds. */
export class FakeClock implements Clock {
  private time = 0;
  private readonly timers = new Set<{ at: number; readonly callback: () => void }>();

  now(): number {
    return this.time;
  }

  after(milliseconds: number, callback: () => void): () => void {
    const timer = { at: this.time + milliseconds, callback };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  /** Another time of day or year; what is waited for is waited for as long as before. */
  setTo(time: number): void {
    for (const timer of this.timers) timer.at += time - this.time;
    this.time = time;
  }

  /** Moves on; what falls due on the way is called in order. */
  pass(milliseconds: number): void {
    const end = this.time + milliseconds;
    for (;;) {
      const [next] = [...this.timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.timers.delete(next);
      this.time = Math.max(this.time, next.at);
      next.callback();
    }
    this.time = end;
  }
}

import { readFileSync } from "node:fs";

/** Where Linux tells how long the main thread has been at work, in nanoseconds, before what else it tells. */
const FILE = `/proc/self/task/${process.pid}/schedstat`;

/**
 * How long this thread has been at work so far, in milliseconds: what else the machine does is not in it. Where the
 * system does not say, the time of day.
 */
export function threadTime(): number {
  try {
    return Number(readFileSync(FILE, "utf8").split(" ")[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

import type { Steps } from "../domain/shared/work-in-steps";
import type { Clock } from "./clock";

/** So long the pane may be busy before typing and painting have their turn, in milliseconds. */
const BUSY = 20;

/** Does work in steps; between them, now and then, all that waits has its turn. */
export async function inSteps<Result>(steps: Steps<Result>, clock: Clock): Promise<Result> {
  for (;;) {
    const result = stepsUntil(steps, clock.now() + BUSY, clock);
    if (result) return result.value;
    await new Promise<void>((resolve) => {
      clock.after(0, resolve);
    });
  }
}

/** Goes on until a time of the clock; what the steps came to, undefined where they have not ended by then. */
export function stepsUntil<Result>(
  steps: Steps<Result>,
  end: number,
  clock: Pick<Clock, "now">,
): { readonly value: Result } | undefined {
  do {
    const step = steps.next();
    if (step.done) return { value: step.value };
  } while (clock.now() < end);
  return undefined;
}

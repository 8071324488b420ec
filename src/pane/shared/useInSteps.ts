import { useEffect, useMemo, useReducer, useState } from "react";
import { systemClock } from "../../app/clock";
import { inSteps, stepsUntil } from "../../app/in-steps";
import type { Steps } from "../../domain/shared/work-in-steps";

/** So long a drawing may take for them, in milliseconds. */
const AT_ONCE = 10;

/**
 * What steps come to. Where they are few, that is known at once, so that nothing flickers; a long list's are done in
 * turns of their own. Until then it is what the steps before came to; undefined where there were none.
 * @param steps - made anew where there is something new to work out, and only then
 */
export function useInSteps<Result>(steps: Steps<Result>): Result | undefined {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const work = useMemo(() => new Work(steps), [steps]);
  const [last, setLast] = useState(work.done);
  useEffect(() => {
    let isWanted = true;
    if (!work.done)
      void work.finish(() => {
        if (isWanted) drawAgain();
      });
    return () => {
      isWanted = false;
    };
  }, [work]);
  if (work.done && work.done !== last) setLast(work.done);
  return (work.done ?? last)?.value;
}

/** Steps that were begun. */
class Work<Result> {
  done: { readonly value: Result } | undefined;

  constructor(private readonly steps: Steps<Result>) {
    this.done = stepsUntil(steps, systemClock.now() + AT_ONCE, systemClock);
  }

  async finish(then: () => void): Promise<void> {
    this.done = { value: await inSteps(this.steps, systemClock) };
    then();
  }
}

import { startTransition, useEffect, useState } from "react";

/** A screenful with room to spare: painted at once. */
const FIRST = 60;
/** What each later frame adds, so that none is long. */
const STEP = 150;

/** How many of `count` rows to show. Long lists grow frame by frame, from the top, so that nothing moves. */
export function useProgressiveCount(count: number): number {
  const [shown, setShown] = useState(FIRST);
  useEffect(() => {
    const next = Math.max(FIRST, Math.min(shown + STEP, count));
    if (next === shown) return;
    const frame = requestAnimationFrame(() => {
      startTransition(() => setShown(next));
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [shown, count]);
  return Math.min(shown, count);
}

/**
 * Scrolls something into sight, and again when it grows: out of sight nothing of it was laid out, and what it shows may be
 * loaded first. Whoever goes on, by mouse or key, is left where they are. Returns the way to stop.
 */
export function keepInSight(element: Element): () => void {
  const growing = new ResizeObserver(() => {
    element.scrollIntoView({ block: "nearest" });
  });
  const ending = new AbortController();
  const stop = (): void => {
    growing.disconnect();
    ending.abort();
  };
  element.scrollIntoView({ block: "nearest" });
  growing.observe(element);
  for (const event of ["wheel", "touchmove", "pointerdown", "keydown"])
    window.addEventListener(event, stop, { signal: ending.signal, capture: true, passive: true });
  return stop;
}

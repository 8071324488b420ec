const PRESSING = new Set(["Enter", " "]);

/**
 * Keeps what has the focus clear of what stays on top while the page scrolls: it scrolls as far below it, and what a
 * key has pressed stays in sight when what stands above it grows or shrinks by that. Returns the way to stop.
 */
export function keepUncovered(top: HTMLElement): () => void {
  const page = document.documentElement;
  const ending = new AbortController();
  let pressed: Element | null = null;
  const follow = ({ key }: KeyboardEvent): void => {
    pressed = PRESSING.has(key) ? document.activeElement : null;
  };
  /** Whoever scrolls, or goes on by mouse, looks elsewhere. */
  const leave = (): void => {
    pressed = null;
  };
  const options = { signal: ending.signal, capture: true, passive: true };
  page.addEventListener("keydown", follow, options);
  for (const event of ["pointerdown", "wheel", "touchmove"]) page.addEventListener(event, leave, options);
  const measure = new ResizeObserver(() => {
    const isSticky = getComputedStyle(top).position === "sticky";
    page.style.scrollPaddingTop = isSticky ? `${top.offsetHeight}px` : "";
    if (pressed === document.activeElement) pressed?.scrollIntoView({ block: "nearest" });
  });
  measure.observe(top);
  measure.observe(page);
  return () => {
    ending.abort();
    measure.disconnect();
    page.style.scrollPaddingTop = "";
  };
}

const PRESSING = new Set(["Enter", " "]);

/**
 * Keeps what has the focus clear of what stays on top while the page scrolls: it scrolls as far below it. What a key has
 * pressed stays in sight when what stands above it grows or shrinks by that, and what the mouse has pressed stays under
 * the mouse, where it may be pressed again. Returns the way to stop.
 */
export function keepUncovered(top: HTMLElement): () => void {
  const page = document.documentElement;
  const ending = new AbortController();
  let height = top.offsetHeight;
  let pressed: Element | null = null;
  /** Where the mouse has pressed it, in pixels of the window; undefined where a key has. */
  let place: number | undefined;
  const follow = ({ key }: KeyboardEvent): void => {
    pressed = PRESSING.has(key) ? document.activeElement : null;
    place = undefined;
  };
  const followMouse = ({ target }: Event): void => {
    pressed = target instanceof Element ? target.closest("button, input, select") : null;
    place = pressed?.getBoundingClientRect().top;
  };
  /** Whoever scrolls looks elsewhere. */
  const leave = (): void => {
    pressed = null;
  };
  const options = { signal: ending.signal, capture: true, passive: true };
  page.addEventListener("keydown", follow, options);
  page.addEventListener("pointerdown", followMouse, options);
  for (const event of ["wheel", "touchmove"]) page.addEventListener(event, leave, options);
  const measure = new ResizeObserver(() => {
    const isSticky = getComputedStyle(top).position === "sticky";
    page.style.scrollPaddingTop = isSticky ? `${top.offsetHeight}px` : "";
    const grown = top.offsetHeight - height;
    height = top.offsetHeight;
    if (!pressed || pressed !== document.activeElement) return;
    if (place === undefined) {
      pressed.scrollIntoView({ block: "nearest" });
      return;
    }
    // What else comes above is what was asked for, and is to be seen; the browser may have scrolled by itself.
    const moved = pressed.getBoundingClientRect().top - place;
    page.scrollTop += Math.min(Math.max(moved, Math.min(grown, 0)), Math.max(grown, 0));
  });
  measure.observe(top);
  measure.observe(page);
  return () => {
    ending.abort();
    measure.disconnect();
    page.style.scrollPaddingTop = "";
  };
}

/** What Tab comes to; the same that Office.js steps through on the web. */
const TAB_STOPS =
  "a[href], area[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex], [contenteditable=true]";

/** What is in a part that is not open. */
const FOLDED = "details:not([open]) > :not(summary)";

const stopsIn = (part: Element): HTMLElement[] =>
  [...part.querySelectorAll<HTMLElement>(TAB_STOPS)].filter(
    (stop) => stop.tabIndex >= 0 && !stop.closest(FOLDED),
  );

/** A part that holds what has the focus, and its tab stops before that. */
interface Holder {
  readonly part: Element;
  readonly before: readonly Element[];
}

/**
 * Keeps the focus where people are: when what had it goes, its neighbour gets it, which is what now stands in its
 * place in the nearest part that is still there. Otherwise it would fall back to the page's beginning, and on the
 * web, under Office.js, out of the pane. Returns the way to stop.
 */
export function keepFocus(pane: HTMLElement): () => void {
  let last: HTMLElement | undefined;
  let holders: readonly Holder[] = [];
  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    last = target;
    holders = holdersOf(target, pane);
  };
  const restore = (): void => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    // Whoever is at work in the grid is left there, and so is who has pressed beside everything.
    if (!isLost || !document.hasFocus() || !last || last.isConnected) return;
    for (const { part, before } of holders) {
      if (!part.isConnected) continue;
      const stops = stopsIn(part);
      // Others may have gone with it: it stood behind the last of those before it that are there still.
      const last = stops.filter((stop) => before.includes(stop)).at(-1);
      const neighbour = stops[last ? stops.indexOf(last) + 1 : 0] ?? stops.at(-1);
      if (!neighbour) continue;
      neighbour.focus();
      return;
    }
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    if (!last || last.isConnected) return;
    clearTimeout(waiting);
    // A panel that opens or closes has its own place for the focus.
    waiting = setTimeout(restore);
  });
  pane.addEventListener("focusin", remember);
  observer.observe(pane, { childList: true, subtree: true });
  return () => {
    pane.removeEventListener("focusin", remember);
    observer.disconnect();
    clearTimeout(waiting);
  };
}

function holdersOf(target: HTMLElement, pane: HTMLElement): Holder[] {
  const holders: Holder[] = [];
  for (let part = target.parentElement; part; part = part === pane ? null : part.parentElement) {
    const stops = stopsIn(part);
    holders.push({ part, before: stops.slice(0, Math.max(0, stops.indexOf(target))) });
  }
  return holders;
}

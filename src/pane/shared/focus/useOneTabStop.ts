import { type RefObject, useEffect, useRef } from "react";

/** The controls of a table: they name their kind, such as "track", and say tabIndex -1 themselves. */
const CONTROLS = "[data-in-row]";

/**
 * For a table whose controls are one stop of the Tab key, the one that had the focus last: by Tab alone a hundred cases
 * would be three hundred stops. `moveInTable` leads from one to the other.
 */
export function useOneTabStop(): RefObject<HTMLTableElement | null> {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => (table.current ? keepOneTabStop(table.current) : undefined), []);
  return table;
}

function keepOneTabStop(table: HTMLElement): () => void {
  let stop: HTMLElement | undefined;
  let place = 0;
  const become = (next: HTMLElement | undefined, controls: readonly HTMLElement[]): void => {
    if (stop) stop.tabIndex = -1;
    stop = next;
    if (!stop) return;
    stop.tabIndex = 0;
    place = controls.indexOf(stop);
  };
  const all = (): HTMLElement[] => [...table.querySelectorAll<HTMLElement>(CONTROLS)];
  const follow = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && target.matches(CONTROLS)) become(target, all());
  };
  // Rows come and go: were the stop in one that went, no key would lead into the table.
  const replace = (): void => {
    if (stop?.isConnected) return;
    const controls = all();
    become(controls[Math.min(place, controls.length - 1)], controls);
  };
  const rows = new MutationObserver(replace);
  replace();
  table.addEventListener("focusin", follow);
  rows.observe(table, { childList: true, subtree: true });
  return () => {
    table.removeEventListener("focusin", follow);
    rows.disconnect();
  };
}

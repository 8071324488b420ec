import { type RefObject, useEffect, useRef } from "react";

/** For what Escape closes: for the element around it. Office.js would take the focus out of the pane, to the grid. */
export function useEscape<Of extends HTMLElement>(onEscape: () => void): RefObject<Of | null> {
  const around = useRef<Of>(null);
  useEffect(() => {
    const closing = new AbortController();
    around.current?.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onEscape();
      },
      { signal: closing.signal },
    );
    return () => {
      closing.abort();
    };
  }, [onEscape]);
  return around;
}

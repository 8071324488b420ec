import { type RefObject, useEffect, useRef } from "react";

/** Fields say by this that a text is typed in them: "" where leaving them writes it, "unwritten" where a press does. */
const TYPED = "[data-typed]";
const UNWRITTEN = "[data-typed=unwritten]";

/**
 * For what Escape closes: for the element around it. Office.js would take the focus out of the pane, to the grid. In a
 * field Escape takes back what is typed there first, and where another holds a text that would be lost it leads there.
 */
export function useEscape<Of extends HTMLElement>(onEscape: () => void): RefObject<Of | null> {
  const around = useRef<Of>(null);
  useEffect(() => {
    const closing = new AbortController();
    around.current?.addEventListener(
      "keydown",
      (event) => {
        const { key, target } = event;
        if (key !== "Escape" || (target instanceof Element && target.matches(TYPED))) return;
        event.stopPropagation();
        const unwritten = around.current?.querySelector<HTMLElement>(UNWRITTEN);
        if (unwritten) unwritten.focus();
        else onEscape();
      },
      { signal: closing.signal },
    );
    return () => {
      closing.abort();
    };
  }, [onEscape]);
  return around;
}

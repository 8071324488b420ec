import { type RefObject, useEffect } from "react";

/** Keeps what gets the focus clear of what stays on top while the page scrolls: it scrolls as far below it. */
export function useUncovered(top: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = top.current;
    if (!element) return;
    const page = document.documentElement;
    const measure = new ResizeObserver(() => {
      const isSticky = getComputedStyle(element).position === "sticky";
      page.style.scrollPaddingTop = isSticky ? `${element.offsetHeight}px` : "";
    });
    measure.observe(element);
    measure.observe(page);
    return () => {
      measure.disconnect();
      page.style.scrollPaddingTop = "";
    };
  }, [top]);
}

/** Keeps what gets the focus clear of what stays on top while the page scrolls: it scrolls as far below it. Returns the way to stop. */
export function keepUncovered(top: HTMLElement): () => void {
  const page = document.documentElement;
  const measure = new ResizeObserver(() => {
    const isSticky = getComputedStyle(top).position === "sticky";
    page.style.scrollPaddingTop = isSticky ? `${top.offsetHeight}px` : "";
  });
  measure.observe(top);
  measure.observe(page);
  return () => {
    measure.disconnect();
    page.style.scrollPaddingTop = "";
  };
}

/**
 * What of this page's texts is cut off or runs over what stands beside it, which words are broken in two, and what the
 * sticky top covers once it has the focus; empty as a rule. It is sent to the page as it stands.
 */
export function cutOff(): string[] {
  const MOST_PIXELS = 1;
  /** No narrower than this every word has room, unless it is longer than any that we or people use. */
  const [ROOM, LONGEST] = [305, 20];
  const faults = new Set<string>();
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.add(`${scrollWidth - clientWidth} pixels are cut off at the right`);

  /** Read out and not shown, which is done by a box of one pixel. */
  const isUnseen = (element: Element): boolean => {
    for (let one: Element | null = element; one; one = one.parentElement) {
      const { width, height } = one.getBoundingClientRect();
      if ((width <= 1 && height <= 1) || one.matches("option, script, style")) return true;
    }
    return false;
  };
  /** What a text has to stay within: what is laid out around it as a box. */
  const boxOf = (element: Element): Element => {
    let box = element;
    while (getComputedStyle(box).display === "inline" && box.parentElement) box = box.parentElement;
    return box;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    const words = text.textContent?.trim() ?? "";
    const { parentElement: element } = text;
    if (words === "" || !element || isUnseen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = boxOf(element);
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const hides = getComputedStyle(box).overflow !== "visible";
    for (const rect of range.getClientRects()) {
      const over = Math.max(rect.right - right, left - rect.left, rect.right - clientWidth, -rect.left);
      const below = hides ? Math.max(rect.bottom - bottom, top - rect.top) : 0;
      if (over > MOST_PIXELS || below > MOST_PIXELS)
        faults.add(`“${words.slice(0, 60)}” is ${Math.round(Math.max(over, below))} pixels over its edge`);
    }
    if (clientWidth < ROOM) continue;
    for (const { 0: word, index } of text.textContent?.matchAll(/[\p{L}\p{N}]+/gu) ?? []) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].map((rect) => Math.round(rect.top)));
      if (lines.size > 1 && word.length <= LONGEST)
        faults.add(`“${word}” is broken in two in “${words.slice(0, 60)}”`);
    }
  }

  const stops = [
    ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary"),
  ];
  // Of a table that is one stop of the Tab key, the first one and the last one tell enough.
  const shown = stops.filter(
    (one, i) => one.getClientRects().length > 0 && (one.tabIndex >= 0 || stops[i + 1]?.tabIndex !== -1),
  );
  for (const stop of shown) {
    stop.focus();
    const { left, right, top, bottom } = stop.getBoundingClientRect();
    // Of one that is higher than the pane, what is in sight of it.
    const middle = (from: number, to: number, most: number): number =>
      (Math.max(from, 0) + Math.min(to, most)) / 2;
    const there = document.elementFromPoint(
      middle(left, right, clientWidth),
      middle(top, bottom, window.innerHeight),
    );
    if (!there || !(stop.contains(there) || there.contains(stop)))
      faults.add(`“${stop.ariaLabel ?? stop.textContent.slice(0, 60)}” is covered when it has the focus`);
  }
  return [...faults];
}

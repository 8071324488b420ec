/** Between what was pressed and its message, in pixels. */
const GAP = 4;

/** By the names of Fluent's tokens alone: only what makes styles is built without all of the others. */
const LOOKS: Partial<CSSStyleDeclaration> = {
  position: "absolute",
  zIndex: "3",
  left: "12px",
  right: "12px",
  margin: "0",
  padding: "4px 8px",
  border: "2px solid var(--colorNeutralStrokeAccessible)",
  borderRadius: "var(--borderRadiusMedium)",
  fontSize: "var(--fontSizeBase200)",
  lineHeight: "var(--lineHeightBase200)",
  color: "var(--colorNeutralForeground1)",
  backgroundColor: "var(--colorNeutralBackground1)",
};

const controlOf = (target: EventTarget | null): HTMLElement | undefined =>
  target instanceof Element
    ? (target.closest<HTMLElement>("button, input, select, textarea") ?? undefined)
    : undefined;

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

/** What the messages say now: what went wrong, else what was done. */
const wordsOf = (messages: Element): string =>
  ["[role=alert]", "[role=status]"]
    .map((region) => messages.querySelector(region)?.textContent ?? "")
    .find((words) => words !== "") ?? "";

/**
 * Repeats what the last press came to beside what was pressed, where the messages are out of sight: in a low pane, or
 * zoomed. It goes with the next press. A field says its own error. Returns the way to stop.
 * @param top - what stands on top of the pane; the messages are the last of it
 */
export function repeatMessages(pane: HTMLElement, top: HTMLElement): () => void {
  const ending = new AbortController();
  let pressed: HTMLElement | undefined;
  let shown: HTMLElement | undefined;
  const place = (): void => {
    if (!shown || !pressed) return;
    const { top: from } = pane.getBoundingClientRect();
    const { top: above, bottom } = pressed.getBoundingClientRect();
    const { offsetHeight } = shown;
    const over = bottom + GAP + offsetHeight - window.innerHeight;
    const isBelow = over <= 0 || above - GAP - offsetHeight < 0;
    shown.style.top = `${(isBelow ? bottom + GAP : above - GAP - offsetHeight) - from}px`;
    // With room on neither side both come into sight by a little scrolling.
    if (isBelow && over > 0) document.documentElement.scrollTop += over;
  };
  // The same press may change what stands above, and the browser scrolls by as much: both come after the message.
  const measure = new ResizeObserver(place);
  const hide = (): void => {
    measure.disconnect();
    shown?.remove();
    shown = undefined;
  };
  const show = (messages: Element): void => {
    hide();
    const words = wordsOf(messages);
    if (words === "" || !pressed || isInSight(messages) || pane.querySelector("[aria-invalid=true]")) return;
    shown = document.createElement("p");
    // It has been read out where it stands.
    shown.setAttribute("aria-hidden", "true");
    shown.textContent = words;
    Object.assign(shown.style, LOOKS);
    pane.append(shown);
    place();
    measure.observe(pane);
  };
  const goOn = ({ target }: Event): void => {
    pressed = controlOf(target);
    hide();
  };
  const follow = ({ target }: Event): void => {
    const isGone = pressed?.isConnected === false;
    pressed = controlOf(target);
    // What was pressed has gone, and its neighbour has the focus now.
    if (isGone) place();
  };
  const options = { signal: ending.signal, capture: true };
  pane.addEventListener("pointerdown", goOn, options);
  pane.addEventListener("keydown", goOn, options);
  pane.addEventListener("focusin", follow, options);
  const messages = top.lastElementChild;
  const observer = new MutationObserver(() => {
    if (messages) show(messages);
  });
  if (messages) observer.observe(messages, { childList: true, characterData: true, subtree: true });
  return () => {
    ending.abort();
    observer.disconnect();
    hide();
  };
}

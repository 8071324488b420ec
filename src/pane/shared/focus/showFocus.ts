/** By this attribute Fluent shows the focus, and `useFocusOutline` too. */
const SHOWN = "data-fui-focus-visible";

/**
 * Shows the focus that comes into the pane without the mouse, as by F6: the key is pressed outside, and browsers hide the
 * focus where the mouse was used last. Returns the way to stop.
 */
export function showFocus(pane: HTMLElement): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let isByMouse = false;
  const forget = (): void => {
    isByMouse = false;
  };
  window.addEventListener("blur", forget, { signal });
  window.addEventListener("keydown", forget, { signal, capture: true });
  window.addEventListener(
    "pointerdown",
    () => {
      isByMouse = true;
    },
    { signal, capture: true },
  );
  pane.addEventListener(
    "focusin",
    ({ target, relatedTarget }) => {
      if (isByMouse || relatedTarget !== null || !(target instanceof HTMLElement)) return;
      target.setAttribute(SHOWN, "");
      target.addEventListener(
        "blur",
        () => {
          target.removeAttribute(SHOWN);
        },
        { once: true },
      );
    },
    { signal },
  );
  return () => {
    ending.abort();
  };
}

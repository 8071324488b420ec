/**
 * Calls back when the pane has been shown or hidden: our code goes on when it is closed (SharedRuntime). Silent where
 * the host does not tell, as on the web, where the code may stop with the pane (OfficeDev/office-js#6844).
 */
export function watchPaneVisibility(changed: (isShown: boolean) => void): void {
  if (!("addin" in Office)) return;
  Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => {
      changed(visibilityMode === Office.VisibilityMode.taskpane);
    })
    .catch(() => undefined);
}

/**
 * Calls back when the pane has come into sight or gone out of it: closed, or its page put in the background, as with
 * another tab of the browser. Whoever uses the pane sees it, whatever Excel has told.
 */
export function watchInSight(changed: (isInSight: boolean) => void): void {
  let isShown = true;
  const tell = (now: boolean): void => {
    isShown = now;
    changed(isShown && document.visibilityState !== "hidden");
  };
  watchPaneVisibility(tell);
  if (!("document" in globalThis)) return;
  document.addEventListener("visibilitychange", () => {
    tell(isShown);
  });
  for (const use of ["focus", "pointerdown"] as const)
    addEventListener(use, () => {
      tell(true);
    });
}

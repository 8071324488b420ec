import type { Page } from "playwright-core";

/** Shows a state on the page of states, and waits until nothing changes any more. */
export async function showState(page: Page, state: string): Promise<void> {
  await page.locator("#root[data-state]").waitFor();
  await page.evaluate(async (wanted) => {
    const isThere = decodeURIComponent(window.location.hash.slice(1)) === wanted;
    if (isThere) window.dispatchEvent(new Event("hashchange"));
    else window.location.hash = wanted;
    const STILL = 4;
    let stillFrames = 0;
    const watch = new MutationObserver(() => {
      stillFrames = 0;
    });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    const isShown = (): boolean => document.getElementById("root")?.dataset["state"] === wanted;
    for (; stillFrames < STILL || !isShown(); stillFrames++) await new Promise(requestAnimationFrame);
    watch.disconnect();
  }, state);
}

import type { Locator, Page } from "playwright-core";
import type { Preview } from "../../test/support/preview";

export type Save = (name: string, picture: Uint8Array) => void;

/** When the pictures are taken, as the pane sees it: a moment of its own would make each picture new. */
const NOW = "2006-06-30T10:00:00+01:00";

export const SETTINGS = {
  viewport: { width: 1400, height: 900 },
  colorScheme: "light",
  timezoneId: "Europe/London",
} as const;

/** Stops the clock, and lets the pane say so. */
export async function atTenOnTheDay(preview: Preview): Promise<void> {
  await preview.page.clock.setFixedTime(NOW);
  await preview.press("Check now");
  await preview.shows(/^Checked 100 cases/);
}

/** Taken when nothing changes any more, with the mouse out of the way. */
export async function picture(view: Page | Locator): Promise<Uint8Array> {
  const page = "mouse" in view ? view : view.page();
  await page.mouse.move(0, 0);
  await page.frameLocator("iframe").getByText("Waiting for Excel").waitFor({ state: "hidden" });
  let last = await view.screenshot();
  for (;;) {
    const next = await view.screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
}

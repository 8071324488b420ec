import type { Page } from "playwright-core";
import type { Preview } from "../../test/support/preview";
import { withPreview } from "../shared/with-preview";
import { atTenOnTheDay, picture, type Save, SETTINGS } from "./settings";

/** The narrowest pane that Excel gives. */
const NARROW = "#pane { width: 320px !important; }";

/** A picture of each view: the sample list, and a tracking that is finished. */
export const drawPreview = (save: Save): Promise<void> =>
  withPreview(async (preview) => {
    const { page } = preview;
    await atTenOnTheDay(preview);
    save("preview", await picture(page));

    await inTheDark(page, async () => save("pane-dark", await picture(page.locator("#pane"))));

    await choose(preview);
    await preview.goTo("'Case list'!A1");
    save("choose", await picture(page));

    await track(preview);
    save("track", await picture(page));
  }, SETTINGS);

async function inTheDark(page: Page, draw: () => Promise<void>): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  const style = await page.addStyleTag({ content: NARROW });
  await draw();
  await style.evaluate((element) => element.parentNode?.removeChild(element));
  await page.emulateMedia({ colorScheme: "light" });
}

/** Spreads, and agrees to a list that is not ready. */
export async function choose(preview: Preview): Promise<void> {
  await preview.press("Choose");
  await preview.fill("Seed", "4-6-1-3");
  await preview.press("Spread");
  await preview.shows(/Press Spread again/);
  await preview.press("Spread");
  await preview.shows(/chosen by Spread with seed 4-6-1-3/);
}

export async function track(preview: Preview): Promise<void> {
  await preview.pressInToolbar("Finished tracking");
  await preview.shows(/^Ready to send/);
  await preview.press("Track");
  await preview.shows(/^Where 10 cases stand/);
  await preview.goTo("Tracking!A1");
}

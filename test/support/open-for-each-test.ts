import type { Browser } from "playwright-core";
import { launchChromium } from "./launch-chromium";
import { Preview } from "./preview";

/** Opens the sample list for each test of a file, in one page of one Chromium, and hands it over. */
export function openForEachTest(use: (preview: Preview, browser: Browser) => void): void {
  let browser: Browser | undefined;
  let preview: Preview | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  beforeEach(async () => {
    if (!browser) throw new Error("Chromium did not start.");
    if (preview) await preview.openAgain();
    else preview = await Preview.open(browser);
    use(preview, browser);
  });
  afterEach(() => preview?.expectNoScriptErrors());
  afterAll(async () => {
    await preview?.close();
    await browser?.close();
  });
}

import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchChromium } from "../support/launch-chromium";
import { PANE_STATES } from "../support/pane-states";
import { openForEachTest } from "../support/open-for-each-test";
import { type Preview, previewAddress } from "../support/preview";
import { resizePane } from "../support/resize-pane";
import { showState } from "../support/show-state";

/** In pixels of a pane as low as most laptops leave it. */
const [HEIGHT, FIRST] = [540, 260];

/** What is to be put right, in the order of the page: what is amiss with the list as a whole, then the findings. */
const TO_PUT_RIGHT = "section[aria-labelledby=findings] :is(ul[aria-label=Findings] > li, p)";

const MODES: Readonly<Record<string, BrowserContextOptions>> = {
  "320 wide": { viewport: { width: 320, height: HEIGHT } },
  "320 wide, dark": { viewport: { width: 320, height: HEIGHT }, colorScheme: "dark" },
  "320 wide, forced colours": { viewport: { width: 320, height: HEIGHT }, forcedColors: "active" },
  "400 wide": { viewport: { width: 400, height: HEIGHT } },
  "450 wide": { viewport: { width: 450, height: HEIGHT } },
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Where the first of what is to be put right stands; undefined where there is nothing. */
const firstAt = (page: Page): Promise<number | undefined> =>
  page.evaluate((first) => document.querySelector(first)?.getBoundingClientRect().top, TO_PUT_RIGHT);

test.each(Object.entries(MODES))(
  "What is to be put right begins within 260 pixels, whatever else the pane says: %s",
  async (_, mode) => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, reducedMotion: "reduce", ...mode });
    const page = await context.newPage();
    await page.goto(`${previewAddress()}states.html#Fill/faulty list`);
    const tooLow: Record<string, number> = {};
    let measured = 0;
    for (const state of Object.keys(PANE_STATES.Fill)) {
      await showState(page, `Fill/${state}`);
      await page.evaluate(() => window.scrollTo(0, 0));
      const top = await firstAt(page);
      if (top === undefined) continue;
      measured++;
      if (top > FIRST) tooLow[state] = Math.round(top);
    }
    expect(tooLow).toEqual({});
    expect(measured).toBeGreaterThan(12);
    await context.close();
  },
);

let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

/** What is done before, in the preview's sample list. */
const DONE_BEFORE: Readonly<Record<string, () => Promise<void>>> = {
  nothing: () => Promise.resolve(),
  "findings by rule": async () => {
    await preview.press("By rule");
    await preview.press("More");
  },
  "only rows with findings shown": async () => {
    await preview.press("Show only these rows");
    await preview.shows(/rows? /);
    await preview.press("More");
  },
  "Tidy up": async () => {
    await preview.press("Tidy up");
    await preview.press("Apply");
    await preview.shows(/tidied/);
  },
  "the sheet Checks made, and the list changed": async () => {
    await preview.press("Make the Checks sheet");
    await preview.shows(/Checks/);
    await preview.press("More");
    await preview.page.getByRole("tab", { name: "Case list" }).click();
    await preview.clear("F12");
    await preview.shows("F12, Age:");
  },
  "a batch that failed after Tidy up": async () => {
    await preview.press("Tidy up");
    await preview.press("Apply");
    await preview.shows(/tidied/);
    await preview.page.evaluate(() => window.preview.host.faults.failNext(1, "AccessDenied"));
    await preview.press("Undo tidy up");
    await preview.pane.getByRole("alert").locator("p").waitFor();
  },
};

test.each(Object.entries(DONE_BEFORE))(
  "A pane 320 by 540: the first finding within 260 pixels, and six findings; before: %s",
  async (_, doBefore) => {
    await doBefore();
    await resizePane(preview, 320, HEIGHT);
    const six = await preview.pane.locator('ul[aria-label="Findings"] > li').evaluateAll((items) => {
      window.scrollTo(0, 0);
      return items.slice(0, 6).map((item) => {
        const { top, bottom } = item.getBoundingClientRect();
        return { top, bottom };
      });
    });
    expect(six).toHaveLength(6);
    expect(six[0]?.top).toBeLessThanOrEqual(FIRST);
    expect(six[5]?.bottom).toBeLessThanOrEqual(HEIGHT);
  },
);

import { readFileSync } from "node:fs";
import type * as Axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { VIEW_NAMES } from "../../src/pane/views";
import { PANE_STATES } from "../support/pane-states";
import { launchChromium, previewAddress } from "../support/preview";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** How people have the pane; 160 pixels is the narrowest pane at 200 %. */
const MODES: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: { width: 320, height: 540 } },
  dark: { viewport: { width: 320, height: 540 }, colorScheme: "dark" },
  "forced colours": { viewport: { width: 320, height: 540 }, forcedColors: "active" },
  "narrow and short": { viewport: { width: 160, height: 256 } },
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const states = VIEW_NAMES.flatMap((view) =>
  Object.keys(PANE_STATES[view]).map((state) => `${view}/${state}`),
);

/** What axe finds, and what is cut off at the right, with all that is folded open. */
const findings = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} pixels are cut off`] : [];
    const { axe } = window as unknown as { readonly axe: typeof Axe };
    const { violations } = await axe.run(document.body);
    return [...cut, ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))];
  });

test.each(Object.entries(MODES))("axe finds nothing in any state: %s", async (_, mode) => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, reducedMotion: "reduce", ...mode });
  await context.addInitScript(axe);
  const page = await context.newPage();
  const found: Record<string, readonly string[]> = {};
  for (const state of states) {
    await page.goto("about:blank");
    await page.goto(`${previewAddress()}states.html#${state}`);
    await page.locator("main").waitFor();
    const here = await findings(page);
    if (here.length > 0) found[state] = here;
  }
  await context.close();
  expect(found).toEqual({});
});

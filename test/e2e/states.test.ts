import { readFileSync } from "node:fs";
import type * as Axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { VIEW_NAMES, type ViewName } from "../../src/pane/views";
import { PANE_STATES } from "../support/pane-states";
import { shortTree } from "../support/short-tree";
import { expectAsReviewed } from "../support/as-reviewed";
import { launchChromium } from "../support/launch-chromium";
import { previewAddress } from "../support/preview";
import { cutOff } from "../support/cut-off";
import { showState } from "../support/show-state";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** How people have the pane: 320 pixels wide, of which a scrollbar may take 15, at 200 % as low as 256, and 160 wide where the narrowest pane is zoomed too. */
const MODES: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: { width: 320, height: 540 } },
  dark: { viewport: { width: 305, height: 540 }, colorScheme: "dark" },
  "forced colours": { viewport: { width: 320, height: 540 }, forcedColors: "active" },
  low: { viewport: { width: 320, height: 256 } },
  "narrow and low": { viewport: { width: 160, height: 256 } },
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const states = VIEW_NAMES.flatMap((view) =>
  Object.keys(PANE_STATES[view]).map((state) => `${view}/${state}`),
);

/** What axe finds, with all that is folded open. */
const axeFinds = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: typeof Axe };
    const { violations } = await axe.run(document.body);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });

/** Of each view the states that show the most, and the panels that buttons open there; what is left out is in these. */
const READ: Readonly<Record<ViewName, readonly string[]>> = {
  Fill: [
    "no list",
    "lists on other sheets",
    "empty list",
    "by rule",
    "a warning gone to",
    "cases outside the list",
    "faulty list > Help",
    "faulty list > Tidy up",
    "faulty list > More > Fill No",
    "faulty list > More > One case",
    "faulty list > More",
    "looked through before it is sent > Check before sending",
  ],
  Choose: [
    "nothing chosen",
    "drawn once more",
    "spread, one replaced",
    "spread, one replaced > Case 1005",
    "drawn > Forget the choice",
  ],
  Track: ["not flagged", "late", "with a programme"],
};

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });

/** Presses one button after the other, and gives what a screen reader has of the panel, or of the tools, that the last one opens. */
async function panelAfter(page: Page, state: string, presses: readonly string[]): Promise<string> {
  await showState(page, state);
  await unfold(page);
  for (const name of presses) await page.getByRole("button", { name, exact: true }).first().click();
  const opened =
    presses.at(-1) === "More"
      ? page.getByRole("group", { name: "Tools" })
      : page.locator("section:has(> h2[tabindex])");
  return opened.ariaSnapshot();
}

/** By state: what a screen reader has of it, with all that is folded open. */
const trees = new Map<string, string>();

test.each(Object.entries(MODES))(
  "axe finds nothing in any state, and nothing is cut off or covered: %s",
  async (name, mode) => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, reducedMotion: "reduce", ...mode });
    await context.addInitScript(axe);
    const page = await context.newPage();
    const found: Record<string, readonly string[]> = {};
    await page.goto(`${previewAddress()}states.html#${states[0] ?? ""}`);
    // What a state shows is loaded as it is first shown; the second time it stands there at once.
    for (const state of states) await showState(page, state);
    await page.waitForLoadState("networkidle");
    for (const state of states) {
      await showState(page, state);
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll("details")) folded.open = true;
      });
      // Only height tells low panes from others, which is nothing to axe.
      const here = [...(await page.evaluate(cutOff)), ...(name === "low" ? [] : await axeFinds(page))];
      if (here.length > 0) found[state] = here;
      if (name === "light") trees.set(state, shortTree(await page.locator("body").ariaSnapshot()));
    }
    if (name === "light")
      for (const [view, read] of Object.entries(READ))
        for (const path of read) {
          const [state = "", ...presses] = path.split(" > ");
          if (presses.length > 0)
            trees.set(`${view}/${path}`, shortTree(await panelAfter(page, `${view}/${state}`, presses)));
        }
    await context.close();
    expect(found).toEqual({});
  },
);

test.each(VIEW_NAMES)("%s is to a screen reader what somebody has read and found good", (view) => {
  const parts = READ[view].map((state) => `# ${state}\n${trees.get(`${view}/${state}`) ?? ""}`);
  expectAsReviewed(`tree-${view.toLowerCase()}.yaml`, parts.join("\n"));
});

import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";
import { resizePane } from "../support/resize-pane";

let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

/** What is repeated of the messages, beside what was pressed. */
const REPEATED = "main > p[aria-hidden=true]";

/**
 * Waits for what the messages say, and says what is wrong with where that is seen; empty as a rule. It is where they
 * stand, if that is in sight, and else what is repeated.
 */
async function faultsOf(text: RegExp): Promise<string[]> {
  await preview.pane.locator("[role=status], [role=alert]", { hasText: text }).waitFor();
  return preview.pane.locator("body").evaluate(async (_, repeated) => {
    // What comes above is measured, and scrolled by, in the frames after it.
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    const faults: string[] = [];
    const said = [...document.querySelectorAll("[role=status], [role=alert]")].filter(
      ({ textContent }) => textContent !== "",
    );
    const isInSight = (one: Element): boolean => {
      const { top, bottom, left, right } = one.getBoundingClientRect();
      return top >= 0 && left >= 0 && bottom <= window.innerHeight && right <= window.innerWidth;
    };
    const beside = document.querySelector(repeated);
    const shown = beside ?? said.find(isInSight);
    const { activeElement: pressed } = document;
    if (!shown || !pressed) return ["it is out of sight, and not repeated"];
    const [at, from] = [shown.getBoundingClientRect(), pressed.getBoundingClientRect()];
    if (!isInSight(shown)) faults.push(`it is out of sight: ${JSON.stringify(at)}`);
    const middle = (from.top + from.bottom) / 2;
    if (middle < 0 || middle > window.innerHeight)
      faults.push(`what was pressed is out of sight: ${JSON.stringify(from)}`);
    if (shown.scrollWidth > shown.clientWidth) faults.push("it is cut off");
    if (at.bottom > from.top && at.top < from.bottom) faults.push("it lies over what was pressed");
    if (!shown.contains(document.elementFromPoint(at.x + at.width / 2, at.y + at.height / 2)))
      faults.push("it is covered");
    if (!beside) return faults;
    if (!said.some(({ textContent }) => textContent === shown.textContent))
      faults.push("it is not what the messages say");
    if (said.some(isInSight)) faults.push("the message is in sight itself");
    if (Math.min(Math.abs(at.top - from.bottom), Math.abs(from.top - at.bottom)) > 24)
      faults.push(`it is not beside what was pressed: ${JSON.stringify([at, from])}`);
    return faults;
  }, REPEATED);
}

const hasGone = (): Promise<void> => preview.pane.locator(REPEATED).waitFor({ state: "detached" });

test.each([
  ["200 %", 320, 256],
  ["400 %", 160, 256],
])(
  "at %s what a press comes to is seen: beside what was pressed, where the messages have scrolled away",
  async (_, width, height) => {
    await resizePane(preview, width, height);
    await preview.press("Choose");
    await preview.fill("Seed", "4-6-1-3");
    // By mouse it is asked about, and by keyboard it is done.
    await preview.press("Draw");
    expect(await faultsOf(/not ready.* Press Draw again/)).toEqual([]);
    await preview.pane.locator(REPEATED).waitFor();
    await preview.page.keyboard.press("Enter");
    expect(await faultsOf(/^10 drawn with seed/)).toEqual([]);
    await preview.page.keyboard.press("Tab");
    await hasGone();
  },
);

import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";
import { resizePane } from "../support/resize-pane";

let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

/** What is repeated of the messages, beside what was pressed. */
const REPEATED = "main > p[aria-hidden=true]";

/** Waits for it, and says what is wrong with where it stands; empty as a rule. */
async function faultsBeside(text: RegExp): Promise<string[]> {
  await preview.pane.locator(REPEATED, { hasText: text }).waitFor();
  return preview.pane.locator(REPEATED).evaluate((shown) => {
    const faults: string[] = [];
    const said = [...document.querySelectorAll("[role=status], [role=alert]")];
    const inSight = (one: Element): boolean => {
      const { top, bottom, left, right } = one.getBoundingClientRect();
      return top >= 0 && left >= 0 && bottom <= window.innerHeight && right <= window.innerWidth;
    };
    if (!said.some(({ textContent }) => textContent === shown.textContent))
      faults.push("it is not what the messages say");
    if (said.some((one) => one.textContent !== "" && inSight(one)))
      faults.push("the message is in sight itself");
    if (!inSight(shown)) faults.push(`it is out of sight: ${JSON.stringify(shown.getBoundingClientRect())}`);
    if (shown.scrollWidth > shown.clientWidth) faults.push("it is cut off");
    const pressed = document.activeElement?.getBoundingClientRect();
    const { top, bottom } = shown.getBoundingClientRect();
    if (!pressed || (bottom > pressed.top && top < pressed.bottom))
      faults.push("it lies over what was pressed");
    else if (Math.min(Math.abs(top - pressed.bottom), Math.abs(pressed.top - bottom)) > 24)
      faults.push(
        `it is not beside what was pressed: ${top} to ${bottom}, ${pressed.top} to ${pressed.bottom}`,
      );
    const { x, y, width, height } = shown.getBoundingClientRect();
    if (document.elementFromPoint(x + width / 2, y + height / 2) !== shown) faults.push("it is covered");
    return faults;
  });
}

const hasGone = (): Promise<void> => preview.pane.locator(REPEATED).waitFor({ state: "detached" });

test.each([
  ["200 %", 320, 256],
  ["400 %", 160, 256],
])(
  "at %s what a press comes to is seen beside what was pressed, where the messages have scrolled away",
  async (_, width, height) => {
    await resizePane(preview, width, height);
    await preview.press("Choose");
    await preview.fill("Seed", "4-6-1-3");
    // By mouse it is asked about, and by keyboard it is done.
    await preview.press("Draw");
    expect(await faultsBeside(/not ready.* Press Draw again/)).toEqual([]);
    await preview.page.keyboard.press("Enter");
    expect(await faultsBeside(/^10 drawn with seed/)).toEqual([]);
    await preview.page.keyboard.press("Tab");
    await hasGone();
  },
);

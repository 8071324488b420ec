import type { Frame, JSHandle, Page } from "playwright-core";
import type { Preview } from "../../test/support/preview";
import { withPreview } from "../shared/with-preview";

const EDITS = 40;

/** A cell of the sample list, what is typed in it, and what the pane then shows and shows no more. */
const CELL = "'Case list'!H20";
const WRONG = { typed: "9", says: "9 is not on the list. Choose 1 to 6." };
const RIGHT = { typed: "1" };

/** `edit.p95.ms`: from the Enter that ends an edit on the preview to the pane's new text, in Chromium. */
export const editTimes = (): Promise<Record<string, number>> =>
  withPreview(async (preview) => {
    const times: number[] = [];
    await preview.type(CELL, RIGHT.typed);
    for (let i = 0; i < EDITS; i++) {
      const faulty = i % 2 === 0;
      times.push(await edit(preview, faulty ? WRONG.typed : RIGHT.typed, faulty));
    }
    return { "edit.p95.ms": percentile(times, 0.95) };
  });

/** Milliseconds from the key that ends an edit to the pane's text, come or gone. */
async function edit(preview: Preview, typed: string, faulty: boolean): Promise<number> {
  const { page } = preview;
  await preview.goTo(CELL);
  await page.keyboard.type(typed);
  // Both watches are set before the key goes down.
  const key = await nextKey(page);
  const text = await nextText(paneOf(page), WRONG.says, faulty);
  await page.keyboard.press("Enter");
  // What is written is read while the validation asks.
  if (faulty) await page.getByRole("button", { name: "Yes", exact: true }).click();
  return (await text.evaluate(({ time }) => time)) - (await key.evaluate(({ time }) => time));
}

const paneOf = (page: Page): Frame => {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("The preview shows no pane.");
  return frame;
};

/** A moment to come, in milliseconds of the epoch: all frames count from the same. */
type Moment = JSHandle<{ readonly time: Promise<number> }>;

const nextKey = (page: Page): Promise<Moment> =>
  page.evaluateHandle(() => ({
    time: new Promise<number>((resolve) => {
      window.addEventListener("keydown", () => resolve(performance.timeOrigin + performance.now()), {
        capture: true,
        once: true,
      });
    }),
  }));

/** The frame that paints the pane's next change by which it has a text, or has it no more. */
const nextText = (pane: Frame, text: string, isThere: boolean): Promise<Moment> =>
  pane.evaluateHandle(
    ([words, wanted]) => ({
      time: new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          if (document.body.textContent.includes(words) !== wanted) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
        }).observe(document.body, { childList: true, characterData: true, subtree: true });
      }),
    }),
    [text, isThere] as const,
  );

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN;
}

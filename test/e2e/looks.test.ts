import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";
import { resizePane } from "../support/resize-pane";

let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

interface Box {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where things of the pane stand, in pixels of its window. */
const boxes = (selector: string): Promise<Box[]> =>
  preview.pane.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top, bottom } = element.getBoundingClientRect();
      return { text: element.textContent, left, top, bottom };
    }),
  );

/** What is wider than its place, and so cut or beside it. */
const tooWide = (): Promise<string[]> =>
  preview.pane
    .locator("body *")
    .evaluateAll((elements) =>
      elements
        .filter(
          (element) =>
            element.clientWidth > 1 && element.scrollWidth > element.clientWidth && element.tagName !== "svg",
        )
        .map(({ textContent }) => textContent),
    );

const FINDINGS = 'ul[aria-label="Findings"] > li';

test("A pane 320 by 540: the field of the finding that one goes to is in sight", async () => {
  await resizePane(preview, 320, 540);
  let place = "nothing";
  let fields = 0;
  // From one end of the list to the other: what is out of sight is not laid out before.
  for (const cell of ["A50", "A6", "A45", "A13", "A57", "A20"]) {
    await preview.goTo(`'Case list'!${cell}`);
    await preview.press("Next finding");
    const current = preview.pane.locator("li > [aria-current]", { hasNotText: place });
    [place = ""] = (await current.innerText()).split(",");
    const item = preview.pane.locator("li:has(> [aria-current])");
    const { bottom, hasField } = await item.evaluate(async (shown) => {
      // Its field comes with the next pictures.
      for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
      return {
        bottom: shown.getBoundingClientRect().bottom,
        hasField: shown.querySelector("input, select") !== null,
      };
    });
    if (hasField) fields++;
    expect({ place, isInSight: bottom <= 541 }).toEqual({ place, isInSight: true });
  }
  expect(fields).toBeGreaterThan(2);
});

test.each([320, 380, 450])(
  "A pane %i wide: no count runs under its sign, however few cases there are",
  async (width) => {
    await preview.pressInToolbar("Empty workbook");
    await preview.press("Set up the case list");
    await preview.shows(/The case list is set up/);
    await resizePane(preview, width, 540);
    const hidden = await preview.pane.locator('ul[aria-label="Counts"] > li').evaluateAll(
      (boxes) =>
        boxes.filter((box) => {
          const sign = box.querySelector("svg")?.getBoundingClientRect();
          const words = document.createRange();
          const text = box.querySelector("p");
          if (!sign || !text) return true;
          words.selectNodeContents(text);
          return [...words.getClientRects()].some(
            ({ right, top, bottom }) => right > sign.left && bottom > sign.top && top < sign.bottom,
          );
        }).length,
    );
    expect(hidden).toBe(0);
  },
);

test.each([320, 380, 450])(
  "A pane %i wide: the number of the case is always in the same place",
  async (width) => {
    await resizePane(preview, width, 540);
    const numbers = (await boxes(`${FINDINGS} span`)).filter(({ text }) => /^Case \d+$/.test(text));
    expect(numbers.length).toBeGreaterThan(5);
    expect(new Set(numbers.map(({ left }) => Math.round(left))).size).toBe(1);
    expect(await tooWide()).toEqual([]);
  },
);

test("A pane 220 wide: each line of a folded heading begins below the one before", async () => {
  await preview.press("Choose");
  await preview.shows(/^Tracked: LAC/);
  await resizePane(preview, 220, 540);
  const linesOf = await preview.pane.locator("summary").evaluateAll((summaries) =>
    summaries.map((summary) => {
      const words = document.createRange();
      words.selectNodeContents(summary);
      const lines = new Map<number, number>();
      for (const { left, bottom, width } of words.getClientRects())
        if (width > 0) {
          const line = Math.round(bottom / 10);
          lines.set(line, Math.min(lines.get(line) ?? left, left));
        }
      return [...lines.values()].map(Math.round);
    }),
  );
  const several = linesOf.filter(({ length }) => length > 1);
  expect(several).not.toEqual([]);
  for (const [first = 0, ...others] of several) expect(others).toEqual(others.map(() => first));
});

test("A pane 160 wide: the list is sorted by a field, since its headers have no room", async () => {
  await preview.press("Choose");
  await preview.shows(/^Tracked: LAC/);
  await resizePane(preview, 160, 540);
  const first = preview.pane.locator('table[aria-label="Cases"] tbody tr:nth-child(2)').first();
  const before = await first.innerText();
  await preview.pane.getByLabel("Sort by").selectOption("Age, descending");
  await preview.pane.getByText(", by Age, descending").waitFor({ state: "attached" });
  expect(await first.innerText()).not.toBe(before);
  await preview.pane.getByLabel("Sort by").selectOption("Order of the list");
  await preview.pane.getByText(", in the order of the list").waitFor({ state: "attached" });
  expect(await first.innerText()).toBe(before);
});

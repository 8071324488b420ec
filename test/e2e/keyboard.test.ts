import { openForEachTest, type Preview } from "../support/preview";
import { VIEW_NAMES } from "../../src/pane/views";

let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

/** A stop of the Tab key: what it is called, and whether it is seen where it is. */
interface Stop {
  readonly name: string;
  readonly isSeen: boolean;
}

/** What has the focus in the pane; undefined where nothing of it has. */
const stop = (): Promise<Stop | undefined> =>
  preview.pane.locator("body").evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const labels = "labels" in element ? [...(element.labels as NodeListOf<HTMLLabelElement>)] : [];
    const name =
      element.getAttribute("aria-label") ??
      (labels.length > 0 ? labels.map(({ textContent }) => textContent).join(" ") : element.textContent);
    const { left, top, width, height } = element.getBoundingClientRect();
    // The middle of its upper edge is what a sticky top would cover.
    const there = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 8));
    const isSeen = there !== null && (element.contains(there) || there.contains(element));
    return { name: name.trim(), isSeen: isSeen && width > 0 && height > 0 };
  });

const MOST_STOPS = 400;

/** All stops from where the focus is, until the key leads out of the pane. */
async function walk(key: "Tab" | "Shift+Tab"): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < MOST_STOPS; i++) {
    await preview.page.keyboard.press(key);
    const here = await stop();
    // What the pane tells the page takes a moment, in which the focus is where it was.
    if (!(await isInPane())) return stops;
    if (here) stops.push(here);
  }
  throw new Error(`${key} comes to no end after ${stops.at(-1)?.name ?? "nothing"}.`);
}

/** Whether the keyboard is in the pane. */
const isInPane = (): Promise<boolean> =>
  preview.page.evaluate(() => document.activeElement instanceof HTMLIFrameElement);

/** What the pane tells the page comes a moment later. */
const leavesPane = (): Promise<unknown> =>
  preview.page.waitForFunction(() => !(document.activeElement instanceof HTMLIFrameElement));

const faulty = (stops: readonly Stop[]): Stop[] => stops.filter(({ name, isSeen }) => name === "" || !isSeen);

test.each(VIEW_NAMES)("%s: each stop of Tab has a name and is seen, forwards and back", async (view) => {
  await preview.goTo("B6");
  await preview.page.keyboard.press("F6");
  await preview.pane.getByRole("button", { name: view, exact: true }).press("Enter");
  const forwards = await walk("Tab");
  expect(faulty(forwards)).toEqual([]);
  expect(forwards.length).toBeGreaterThan(5);
  await preview.pane.locator("button, input, select, summary").last().focus();
  const back = await walk("Shift+Tab");
  expect(faulty(back)).toEqual([]);
  expect(back.length).toBeGreaterThan(5);
});

test("F6, Tab, Shift+Tab and Escape lead into the pane and back to the grid", async () => {
  const { keyboard } = preview.page;
  await preview.goTo("B6");
  expect(await isInPane()).toBe(false);
  await keyboard.press("F6");
  expect((await stop())?.name).toBe("Fill");
  await keyboard.press("Shift+Tab");
  await leavesPane();
  await keyboard.press("F6");
  await keyboard.press("Escape");
  await leavesPane();
  await keyboard.press("F6");
  await keyboard.press("F6");
  await leavesPane();
  // What is typed goes into the cell that was chosen before.
  await keyboard.type("LDD");
  await keyboard.press("Enter");
  await preview.shows(/^LDD 3\d\sof\s35/);
  await preview.goTo("B6");
  expect(await preview.page.getByLabel("Cell address").inputValue()).toBe("B6");
});

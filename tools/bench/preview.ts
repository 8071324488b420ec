import { Preview } from "../../test/support/preview";
import { aHundred } from "../../test/support/sample-cells";
import { withPreview } from "../shared/with-preview";
import { longWorkbook } from "./long-workbook";

const RUNS = 5;
const CELL = "'Case list'!H20";
const WRONG = "9 is not on the list. Choose 1 to 6.";

/** How fast the preview is, to the pane's new text, in Chromium, in milliseconds. */
export const previewTimes = (): Promise<Record<string, number>> =>
  withPreview(async (preview) => ({
    "preview.start.ms": await start(preview),
    "preview.key.1000.ms": await keys(preview),
    "preview.paste.100.ms": await paste(preview),
    "preview.open.10000.ms": await open(preview),
  }));

/** From asking for the page, without anything of it cached, to what the pane says of the sample list: the median of some. */
async function start({ page }: Preview): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error("The page has no browser.");
  return medianOf(RUNS, async () => {
    let opened: Preview | undefined;
    const ms = await timed(async () => {
      opened = await Preview.open(browser, {});
    });
    await opened?.page.context().close();
    return ms;
  });
}

/** From Enter, and Yes to what the validation asks, to the finding: the median of some keys in a list of 1,000 cases. */
async function keys(preview: Preview): Promise<number> {
  await preview.openFile(longWorkbook(1_000));
  await preview.shows("All 1000 of 100", 120_000);
  await preview.page.evaluate(() => window.preview.grid.finishCalculating());
  return medianOf(RUNS, async () => {
    await preview.goTo(CELL);
    await preview.page.keyboard.type("9");
    const ms = await timed(async () => {
      await preview.page.keyboard.press("Enter");
      await preview.page.getByRole("button", { name: "Yes", exact: true }).click();
      await preview.shows(WRONG);
    });
    await preview.type(CELL, "1");
    await preview.pane.getByText(WRONG).first().waitFor({ state: "detached" });
    return ms;
  });
}

/** From Ctrl+V to the count, of 100 cases that are pasted into a new list. */
async function paste(preview: Preview): Promise<number> {
  await preview.pressInToolbar("Empty workbook");
  await preview.press("Set up the case list");
  await preview.shows(/The case list is set up/);
  const text = aHundred().map((row) => row.slice(0, 22).join("\t"));
  await preview.page.evaluate((copied) => navigator.clipboard.writeText(copied), text.join("\n"));
  await preview.goTo("'Case list'!A6");
  return timed(async () => {
    await preview.page.keyboard.press("Control+V");
    await preview.shows("All 100 of 100");
  });
}

/** From choosing a file of 10,000 cases to what the pane says of them. */
async function open(preview: Preview): Promise<number> {
  const path = longWorkbook(10_000);
  return timed(async () => {
    await preview.openFile(path);
    await preview.shows("All 10000 of 100", 180_000);
  });
}

async function medianOf(runs: number, measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) times.push(await measure());
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

import { PROBES } from "../../tools/probe/probes";
import { launchChromium } from "../support/launch-chromium";
import { previewAddress } from "../support/preview";

/**
 * What the preview answers otherwise than the host over cells in memory, which answers every probe as we believe
 * (test/tools/probe/probes.test.ts), and why.
 */
const NOT_HELD: readonly (readonly [belief: string, why: string])[] = [
  [
    "A formula in the only row of a column comes again in the next row.",
    "the preview’s table takes the new row in only after the host has been told of it",
  ],
  [
    "A code with a label in its number format is the bare code, and shows the label.",
    "Univer draws the number formats of numbers; those of texts it draws where they are conditional",
  ],
  [
    "The change of a single cell is told with what it held and holds.",
    "Univer does not tell what a cell held",
  ],
  [
    "A sheet that comes to the front raises an event.",
    "Univer brings a new sheet to the front by itself, so that it is there already",
  ],
  [
    "In manual calculation a formula keeps its value until Excel is told to calculate.",
    "Univer always calculates",
  ],
];

/** What the preview's host or grid has not, by the words with which it says so. */
const NOT_SUPPORTED: readonly (readonly [said: string, probes: number])[] = [
  ["the preview host has no Range.merge: its grid does not merge cells", 2],
  ["the preview host has no Table.showTotals: its grid shows no other totals", 3],
  ["the preview host has no Table.showHeaders: its grid shows no other headers", 1],
];

const COUNT = Object.values(PROBES).flat().length;

test("the probes' pane asks the preview, which answers as we believe but for what is named here", async () => {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto(`${previewAddress()}?probe`);
    const pane = page.frameLocator('iframe[title="Add-in"]');
    await pane.getByText(`${COUNT} probes are ready.`).waitFor();
    await pane.getByRole("button", { name: "Run the probes" }).click();
    await pane.getByText(`All ${COUNT} probes were asked`).waitFor({ timeout: 90_000 });
    const report = await pane.getByLabel("The report").inputValue();
    const linesOf = (heading: string): string[] =>
      (report.split(`\n${heading}\n`)[1]?.split("\n\n")[0] ?? "")
        .split("\n")
        .filter((line) => line.startsWith("- "));

    expect(linesOf("Not held").map((line) => line.slice(line.indexOf(": ") + 2))).toEqual(
      NOT_HELD.map(([belief]) => belief),
    );
    const unsupported = linesOf("Not supported here");
    const supported = NOT_SUPPORTED.map(([said]) => unsupported.filter((line) => line.includes(said)).length);
    expect(supported).toEqual(NOT_SUPPORTED.map(([, probes]) => probes));
    expect(linesOf("Held")).toHaveLength(COUNT - NOT_HELD.length - unsupported.length);
    expect(unsupported).toHaveLength(NOT_SUPPORTED.reduce((sum, [, probes]) => sum + probes, 0));
  } finally {
    await browser.close();
  }
}, 120_000);

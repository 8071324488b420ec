import type { Workbook } from "exceljs";
import { GROUPS, QUOTAS } from "../../src/domain/case-list/groups";
import { lowest } from "../support/lowest-by-shell";
import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";
import { aHundred } from "../support/sample-cells";

let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

/** What the focused element of the pane is called. */
const focused = (): Promise<string> =>
  preview.pane.locator(":focus").evaluate((element) => {
    const label = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
    if (element.tagName === "SUMMARY") return element.textContent.replace(/:.*/, "");
    return (
      element.getAttribute("aria-label") ??
      (label ? element.labels?.[0]?.textContent : element.textContent) ??
      ""
    );
  });

/** Presses Tab, or Shift+Tab, until the focus is where it is wanted. */
async function tabTo(name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let i = 0; i < 400; i++) {
    await preview.page.keyboard.press(key);
    if ((await focused()) === name) return;
  }
  throw new Error(`The focus never came to ${name}.`);
}
const presses = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await preview.page.keyboard.press(key);
};

test("the inspector's whole path goes by keyboard alone", async () => {
  // As F6 does in Excel: into the pane.
  await preview.pane.getByRole("button", { name: "Choose", exact: true }).focus();
  await presses("Enter");
  await preview.shows(/^Tracked: LAC/);

  await tabTo("Filter");
  await presses("Enter");
  await tabTo("Group");
  await preview.page.keyboard.type("CPR");
  await preview.shows(/^\d+ of \d+ cases/);
  await preview.shows("CPR, Child protection register");
  const ticks = preview.pane.getByRole("checkbox", { name: /^Track / });
  const [first = "", second = ""] = (
    await ticks.evaluateAll((all) => all.map((tick) => tick.ariaLabel ?? ""))
  ).map((name) => name.replace("Track ", ""));
  await tabTo(`Track ${first}`);
  await presses("Space");
  await preview.shows(`${first} is tracked. Tracked: LAC 0 of 4, CPR 1 of 2, LDD 0 of 4.`);
  await presses("ArrowRight", "ArrowRight");
  expect(await focused()).toBe(`Exclude ${first}`);
  await presses("ArrowDown");
  expect(await focused()).toBe(`Exclude ${second}`);
  await presses("Space");
  await preview.shows(`${second} is excluded from Draw and Spread.`);

  await tabTo("Seed", "Shift+Tab");
  await preview.page.keyboard.type("4-6-1-3");
  await tabTo("Spread");
  await presses("Enter");
  // The sample list is not ready: that is said first, and a second press goes on.
  await preview.shows(/^The list is not ready: .* Press Spread again to go on all the same\.$/);
  await presses("Enter");
  await preview.shows("1 picked, 9 chosen by Spread with seed 4-6-1-3.");
  await tabTo("Flag the ten", "Shift+Tab");
  await presses("Enter");
  await preview.shows(/^10 cases flagged on the sheet Selected cases/);

  // The hundred and the ten in one picture, and what the ten cover in numbers.
  await tabTo("The ten beside the list");
  await presses("Enter");
  await preview.shows(/^covers \d+ of \d+ values; the best possible is \d+$/);
  for (const words of [/^LAC, 4 of \d+$/, /^CPR, 2 of \d+$/, /^LDD, 4 of \d+$/]) await preview.shows(words);
  await presses("Enter");
  await tabTo("Replace a case");
  await presses("Enter");
  await tabTo("Case to withdraw");
  await presses("ArrowDown", "ArrowDown");
  const gone = await preview.pane
    .getByLabel("Case to withdraw")
    .evaluate((select) => (select instanceof HTMLSelectElement ? select.value : ""));
  await tabTo("Reason");
  await presses("ArrowDown");
  await tabTo("Replace");
  await presses("Enter");
  await preview.shows(new RegExp(`^${gone} is withdrawn \\(moved away\\), and \\d+ takes its place\\.`));
  await tabTo("Copy the request", "Shift+Tab");
  await presses("Enter");
  await preview.shows("The request is copied.");
  const request = await preview.page.evaluate(() => navigator.clipboard.readText());
  expect(request).toContain(`- ${first}, `);
  expect(request).not.toContain(`- ${gone}, `);

  // By a case that the inspector names, too.
  const free = await ticks.evaluateAll((all) =>
    all.flatMap((tick) => (tick instanceof HTMLInputElement && !tick.checked ? [tick.ariaLabel ?? ""] : [])),
  );
  const named = free.map((name) => name.replace("Track ", "")).find((number) => number !== second) ?? "";
  await tabTo("Case to withdraw");
  await preview.page.keyboard.type(first);
  await tabTo("Reason");
  await presses("ArrowDown");
  await tabTo("Case to take (optional, else the next reserve)");
  await preview.page.keyboard.type(named);
  await presses("Enter");
  await preview.shows(new RegExp(`^${first} is withdrawn \\(moved away\\), and ${named} takes its place\\.`));

  const saved = await preview.savedCopy();
  const sheet = cellsOf(saved, "Selected cases");
  const statuses = sheet.map((row) => row[11] ?? "");
  expect(statuses.filter((status) => status === "Chosen")).toHaveLength(10);
  const statusOf = (number: string): string | undefined => sheet.find((row) => row[1] === number)?.[11];
  expect([gone, first, named].map(statusOf)).toEqual(["Withdrawn", "Withdrawn", "Chosen"]);
  const record = cellsOf(saved, "Selection record");
  expect(record).toContainEqual(expect.arrayContaining([second, "no reason given"]));
  expect(record).toContainEqual(expect.arrayContaining([named, `named in place of ${first}`]));
});

test("a Draw is done again from Selection record of the saved workbook alone, with sha256sum and sort", async () => {
  await preview.pressInToolbar("Empty workbook");
  await preview.press("Set up the case list");
  await preview.shows(/The case list is set up/);
  await preview.paste(
    "'Case list'!A6",
    aHundred().map((row) => row.slice(0, 22)),
  );
  await preview.shows("All 100 of 100");
  await preview.press("Choose");
  await preview.pane.getByRole("checkbox", { name: "Track 1040" }).click();
  await preview.shows(/^1040 is tracked/);
  await preview.pane.getByRole("checkbox", { name: "Exclude 1047" }).click();
  await preview.shows(/^1047 is excluded/);
  await preview.pane.getByLabel("Seed").fill("it's 4-6-1-3");
  await preview.press("Draw");
  // Neither authority nor list date is entered.
  await preview.shows(/^The list is not ready: 2 errors\. Press Draw again/);
  await preview.press("Draw");
  await preview.shows(/^1 picked, 9 drawn with seed it's 4-6-1-3/);
  await preview.press("Flag the ten");
  await preview.shows(/^10 cases flagged/);

  const saved = await preview.savedCopy();
  const record = cellsOf(saved, "Selection record");
  const valueOf = (label: string): string => record.find((row) => row[0] === label)?.[1] ?? "";
  const numbersUnder = (heading: string): string[] => {
    const from = record.findIndex((row) => row[0] === heading) + 1;
    const length = record.slice(from).findIndex((row) => row[0] === "");
    const rows = record.slice(from, length < 0 ? undefined : from + length);
    return from === 0 ? [] : rows.map(([number = ""]) => number);
  };
  const picked = numbersUnder("Picked by hand");
  const excluded = numbersUnder("Excluded by hand");
  expect([picked, excluded]).toEqual([["1040"], ["1047"]]);
  const drawn = GROUPS.flatMap((group) => {
    const numbers = numbersUnder(`Tickets of ${group}, the lowest first`).slice(1).sort();
    const open = QUOTAS[group] - picked.filter((number) => numbers.includes(number)).length;
    const left = numbers.filter((number) => ![...picked, ...excluded].includes(number));
    return lowest(valueOf("Seed"), left, open);
  });
  const chosen = cellsOf(saved, "Selected cases").flatMap((row) =>
    row[11] === "Chosen" ? [row[1] ?? ""] : [],
  );
  expect(new Set([...picked, ...drawn])).toEqual(new Set(chosen));
  expect(chosen).toHaveLength(10);
});

/** Chooses ten by one seed and flags them, though the sample list is not ready; how many presses that took. */
async function drawAndFlag(): Promise<number> {
  let count = 0;
  const press = async (name: string): Promise<void> => {
    count++;
    await preview.press(name);
  };
  await preview.fill("Seed", "4-6-1-3");
  await press("Draw");
  await preview.shows(/not ready.* Press Draw again/);
  await press("Draw");
  await preview.shows(/^10 drawn with seed/);
  await press("Flag the ten");
  await preview.shows(/^10 cases flagged/);
  return count;
}

/** Where the list begins from the top of the pane, and how long the pane is, in pixels. */
const measures = (): Promise<{ width: number; begins: number; length: number }> =>
  preview.pane.getByRole("table", { name: "Cases" }).evaluate((table) => ({
    width: window.innerWidth,
    begins: table.getBoundingClientRect().top + window.scrollY,
    length: document.documentElement.scrollHeight,
  }));

test("the list begins in sight in a narrow pane, its headers stay there, and the view is short", async () => {
  await preview.makePane(320);
  await preview.press("Choose");
  await preview.shows(/^Tracked: LAC/);
  const atFirst = await measures();
  // The sample list is nearly ready: of what is not, the draw says so first and asks once.
  expect(await drawAndFlag()).toBe(3);
  const flagged = await measures();
  expect([atFirst.width, flagged.width]).toEqual([320, 320]);
  for (const { begins, length } of [atFirst, flagged]) {
    expect(begins).toBeLessThan(600);
    expect(length).toBeLessThan(3000);
  }
  const last = preview.pane.getByRole("button", { name: /^Case / }).last();
  await last.scrollIntoViewIfNeeded();
  const header = preview.pane.getByRole("columnheader", { name: "Age" });
  expect(
    await header.evaluate((cell) => {
      const { left, top, width, height } = cell.getBoundingClientRect();
      return cell.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    }),
  ).toBe(true);
  // A press beside a box turns nothing.
  const box = await preview.pane
    .getByRole("checkbox", { name: /^Track / })
    .last()
    .boundingBox();
  await preview.page.mouse.click((box?.x ?? 0) + 120, (box?.y ?? 0) + 8);
  await preview.shows("Tracked: LAC 4 of 4, CPR 2 of 2, LDD 4 of 4");
});

test("cases are found, sorted and looked at, and their rows gone to", async () => {
  const { pane } = preview;
  await preview.press("Choose");
  await pane.locator("summary", { hasText: /^Filter:/ }).click();
  await pane.getByRole("button", { name: /^CAMHS \(/ }).click();
  await pane.getByRole("button", { name: /^Special educational needs \(/ }).click();
  await preview.shows(/^\d+ of 98 cases/);
  await preview.fill("Search", "no such words");
  await preview.shows("No case fits. Clear the filter to see all 98.");
  await preview.press("Clear the filter");
  await preview.shows("98 cases");
  const numbers = (): Promise<string[]> => pane.getByRole("button", { name: /^Case / }).allInnerTexts();
  const before = await numbers();
  const age = pane.getByRole("columnheader", { name: "Age" });
  await age.getByRole("button").focus();
  await presses("Enter");
  expect(await age.getAttribute("aria-sort")).toBe("ascending");
  expect(await numbers()).not.toEqual(before);
  await presses("Enter", "Enter");
  expect(await numbers()).toEqual(before);

  const [first = ""] = before;
  await pane.getByRole("button", { name: `Case ${first}` }).focus();
  await presses("Enter");
  const card = pane.getByRole("region", { name: `Case ${first}, LAC` });
  await card.getByText("Not tracked.").waitFor();
  await card.getByRole("button", { name: `Track ${first}` }).press("Enter");
  await preview.shows(`${first} is tracked. Tracked: LAC 1 of 4`);
  await card.getByText(/^Tracked\. Picked/).waitFor();
  await card.getByLabel(`Why ${first} is picked (optional)`).fill("asked for by the panel");
  await presses("Enter");
  await preview.shows(`${first}: the reason is kept.`);
  await card.getByRole("button", { name: "Go to the row" }).click();
  await preview.shows(/^Case list, A\d+\.$/);
  const words = await pane.getByText(/^Case list, A\d+\.$/).innerText();
  expect(await preview.shown(words.replace(/^Case list, |\.$/g, ""))).toEqual([first]);
  await card.getByRole("button", { name: "Go to the row" }).focus();
  await presses("Escape");
  expect(await focused()).toBe(`Case ${first}`);
});

/** The cells of a sheet's columns A to L as texts. */
function cellsOf(workbook: Workbook, name: string): string[][] {
  const sheet = workbook.getWorksheet(name);
  return Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => sheet?.getCell(row + 1, column + 1).text ?? ""),
  );
}

import type { Locator } from "playwright-core";
import { COLUMNS } from "../../src/domain/case-list/columns";
import { aMessyHundred, MISSING_VALUES } from "../support/messy-hundred";
import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";
import { aRow } from "../support/sample-cells";

let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});
beforeEach(async () => {
  await preview.pressInToolbar("Empty workbook");
  await preview.press("Set up the case list");
  await preview.shows(/The case list is set up/);
  await preview.type("'Case list'!B2", "Sampleshire");
  await preview.type("'Case list'!B3", "13/06/2006");
});

/** The field of the finding in hand. */
const field = (): Locator =>
  preview.pane.getByRole("list", { name: "Findings" }).locator("select, input[type=text]").first();
const allAlike = (words = /^All alike: /): Locator => preview.pane.getByRole("checkbox", { name: words });
const held = async (...addresses: readonly string[]): Promise<unknown[]> => {
  const sheet = (await preview.savedCopy()).getWorksheet("Case list");
  return addresses.map((address) => sheet?.getCell(address).value);
};

test("a finding is mended in its field: Enter writes, and the keyboard goes on in the next one’s", async () => {
  await preview.paste("'Case list'!A6", [
    aRow("LAC", 1001, { 5: "nine" }).slice(0, 22),
    aRow("LAC", 1002, { 4: "" }).slice(0, 22),
  ]);
  await preview.pane.getByRole("button", { name: /^F6, Age/ }).click();
  await preview.pane.getByRole("textbox", { name: "Age", exact: true }).fill("9");
  await preview.page.keyboard.press("Enter");
  const team = preview.pane.getByRole("textbox", { name: "Team", exact: true });
  await team.waitFor();
  await expect(team.evaluate((input) => input === document.activeElement)).resolves.toBe(true);
  await preview.page.keyboard.type("South team");
  await preview.page.keyboard.press("Enter");
  await preview.shows("Complete: LAC 2, CPR 0, LDD 0, all 2");
  expect(await held("F6", "E7")).toEqual([9, "South team"]);
  await preview.pane.getByRole("button", { name: /^Undo / }).click();
  expect(await held("E7")).toEqual([null]);
});

test("by keyboard: from Next finding F2 leads into the field, and Enter writes", async () => {
  const { keyboard } = preview.page;
  await preview.paste("'Case list'!A6", [
    aRow("LAC", 1001, { 5: "nine", 4: "" }).slice(0, 22),
    aRow("LAC", 1002, { 5: "ten" }).slice(0, 22),
  ]);
  await preview.pane.getByRole("button", { name: "Next finding", exact: true }).focus();
  const age = preview.pane.getByRole("textbox", { name: "Age", exact: true });
  const inHand = preview.pane.locator("[aria-current=true]");
  for (let before = ""; !before.startsWith("F7, Age"); before = await inHand.innerText()) {
    await keyboard.press("Enter");
    await (before === "" ? inHand : inHand.filter({ hasNotText: before.slice(0, 7) })).waitFor();
  }
  await age.waitFor();
  await keyboard.press("F2");
  await keyboard.type("10");
  await keyboard.press("Enter");
  await preview.pane.getByRole("button", { name: /^F7, Age/ }).waitFor({ state: "detached" });
  expect(await held("F7")).toEqual([10]);
});

test("findings that are alike are mended together, where that is ticked", async () => {
  const wrong = [1001, 1002, 1003].map((number) => aRow("LAC", number, { 15: "n/a" }).slice(0, 22));
  await preview.paste("'Case list'!A6", wrong);
  await preview.pane.getByRole("button", { name: /^P6, CAMHS/ }).click();
  await allAlike(/^All alike: n\/a in CAMHS, 3 cells$/).check();
  await preview.pane.getByRole("combobox", { name: "CAMHS", exact: true }).selectOption("No");
  await preview.press("Write");
  await preview.shows("Complete: LAC 3, CPR 0, LDD 0, all 3");
  expect(await held("P6", "P7", "P8")).toEqual(["No", "No", "No"]);
});

test("Tidy up is chosen by change and by cell: what is left out stays", async () => {
  const rows = [1001, 1002, 1003].map((number) => aRow("LAC", number, { 15: "N", 6: "F" }).slice(0, 22));
  await preview.paste("'Case list'!A6", rows);
  await preview.press("Tidy up");
  const gender = preview.pane.getByRole("checkbox", { name: /^F becomes Female, 3 cells$/ });
  await gender.uncheck();
  await preview.pane.getByText("Cells of N", { exact: true }).click();
  await preview.pane.getByRole("checkbox", { name: "P7 CAMHS" }).uncheck();
  await preview.shows("2 of 6 chosen");
  await preview.press("Apply");
  await preview.shows("2 cells tidied. Undo tidy up takes it back.");
  expect(await held("G6", "P6", "P7", "P8")).toEqual(["F", "No", "N", "No"]);
});

test("a messy hundred that is pasted in is ready to send in at most 40 presses and keys", async () => {
  const { keyboard } = preview.page;
  let presses = 0;
  const press = async (name: string): Promise<void> => {
    presses += 1;
    await preview.press(name);
  };
  await preview.paste(
    "'Case list'!A6",
    aMessyHundred().map((row) => row.slice(0, 22)),
  );
  // Of its 535 errors, ten are dates that are text: pasted here they are dates.
  await preview.shows("Not ready: 525 errors");
  await press("Tidy up");
  await press("Apply");
  await preview.shows(/^\d+ cells tidied/);
  await press("Fill No");
  await press("Fill No");
  await preview.shows(/^No written in \d+ blank cells/);
  await press("Next finding");
  await field().focus();
  const values = new Map(COLUMNS.map(({ key, header }) => [header, MISSING_VALUES[key]]));
  const ready = preview.pane.getByText(/^Ready to send/);
  for (;;) {
    await field().or(ready).first().waitFor();
    if (await ready.isVisible()) break;
    const before = await preview.pane
      .getByText(/^Not ready: /)
      .first()
      .innerText();
    const column = (await field().getAttribute("aria-label")) ?? "";
    const value = values.get(column) ?? "";
    if (await allAlike().isVisible()) {
      await allAlike().press("Space");
      presses += 1;
      await field().focus();
    }
    // The value itself only a person knows.
    if (await field().evaluate((element) => element.tagName === "SELECT")) await field().selectOption(value);
    else await field().fill(value);
    await keyboard.press("Enter");
    presses += 1;
    expect(presses).toBeLessThanOrEqual(40);
    await preview.pane.getByText(before, { exact: true }).first().waitFor({ state: "detached" });
  }
});

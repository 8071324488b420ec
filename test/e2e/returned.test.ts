import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import type { Locator } from "playwright-core";
import { ActsByKeyboard } from "../support/acts-by-keyboard";
import { TEN } from "../support/sample-cells";
import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";
import { returnedWorkbook } from "../returned/layouts";

let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

/** Split in three, with columns of their own and columns missing, dates as text. */
const [LAYOUT, SEED] = [16, 7];

/** The workbook as an authority sends it. */
async function aReturnedFile(): Promise<string> {
  const excel = new Workbook();
  for (const { name, values, merged } of returnedWorkbook(LAYOUT, SEED)) {
    const sheet = excel.addWorksheet(name);
    values.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell !== "") sheet.getCell(row + 1, column + 1).value = cell;
      });
    });
    for (const { top, left, bottom, right } of merged)
      sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  }
  const path = join(mkdtempSync(join(tmpdir(), "case-tracking-")), "returned.xlsx");
  await excel.xlsx.writeFile(path);
  return path;
}

const button = (name: string | RegExp): Locator => preview.pane.getByRole("button", { name, exact: true });

/** Goes there with Tab alone, or with Shift+Tab, and presses. */
async function tabTo(target: Locator, key = "Enter", tab = "Tab"): Promise<void> {
  await target.waitFor();
  const passed: string[] = [];
  for (let i = 0; i < 400; i++) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) {
      await preview.page.keyboard.press(key);
      return;
    }
    await preview.page.keyboard.press(tab);
    if (i < 5)
      passed.push(await target.evaluate((element) => element.ownerDocument.activeElement?.outerHTML ?? ""));
  }
  throw new Error(`${tab} never reaches ${String(target)}, but first: ${passed.join("\n").slice(0, 2_000)}`);
}

test("an inspector’s path by keyboard alone: open, mend one match, adopt, tidy up, choose ten, flag, track, sum up", async () => {
  const { pane, page } = preview;
  await preview.openFile(await aReturnedFile());
  await preview.shows("Lists found in this workbook");
  await button("Fill").focus();

  // A person says that Age is none, and then again what it was.
  const age = pane.getByRole("combobox", { name: "Age", exact: true });
  const chosen = await age.inputValue();
  await tabTo(age, "Home");
  expect(await age.inputValue()).toBe("");
  for (let i = 0; i < 40 && (await age.inputValue()) !== chosen; i++) await page.keyboard.press("ArrowDown");
  expect(await age.inputValue()).toBe(chosen);

  // The press stands above the match.
  await tabTo(button("Adopt the list"), "Enter", "Shift+Tab");
  await preview.shows(
    /^100 rows taken over from LAC 35 \(35\), CP register \(30\) and LDD cases \(35\): LAC 35, CPR 30, LDD 35\./,
  );
  await preview.shows("All 100 of 100");
  // A column of theirs holds texts that begin with "=".
  expect(await preview.shown("X5:X8")).toEqual(["=Mark", "=checked", "-", "-"]);
  expect(await preview.shown("Y5:Y6")).toEqual(["Reviewed by panel", "38400"]);

  await button("Fill").focus();
  await tabTo(button("Tidy up"));
  await tabTo(button("Apply"));
  await preview.shows(/^\d+ cells tidied\./);

  await button("Fill").focus();
  await tabTo(button("Choose"));
  // The list is one stop of the Tab key; the arrow leads from row to row.
  const tick = (number: string) => pane.getByRole("checkbox", { name: `Track ${number}`, exact: true });
  await tabTo(tick(TEN[0] ?? ""), "Home");
  for (const number of TEN) {
    const isThere = () => tick(number).evaluate((element) => element.ownerDocument.activeElement === element);
    for (let i = 0; i < 100 && !(await isThere()); i++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await preview.shows(new RegExp(`^${number} is tracked`));
  }
  await button("Choose").focus();
  await tabTo(button("Flag the ten"));
  // What is not ready is said first; a second press goes on.
  await preview.shows(/^The list is not ready: .* Press Flag the ten again to go on all the same\.$/);
  await preview.page.keyboard.press("Enter");
  await preview.shows(/^10 cases flagged on the sheet Selected cases/);

  const keyboard = new ActsByKeyboard(preview, new Set(), []);
  await keyboard.intoView("Track");
  await keyboard.act("tracking-sheet", /^50 rows for 10 cases/);
  for (const [field, date] of [
    ["Choice", "07/06/2006"],
    ["Analysis week (Monday)", "10/07/2006"],
    ["Fieldwork begins", "17/07/2006"],
    ["Today", "07/06/2006"],
  ] as const) {
    await keyboard.tabTo(field);
    await keyboard.type(date);
  }
  // A field is typed over, and Enter in it is its press.
  await keyboard.press("Enter");
  await preview.shows(/^Today: Wed 07\/06\/2006\. Choice: Wed 07\/06\/2006\./);
  await keyboard.tabTo("Ask for 20 leaflets and consent forms", "Shift+Tab");
  await keyboard.press("Enter");
  await keyboard.tabTo("Asked on");
  await keyboard.press("Enter");
  await preview.shows(/^20 rows: requested on Wed 07\/06\/2006/);
  await keyboard.tabTo(/^\d+, Consent, asked: /);
  await keyboard.press("Enter");
  await keyboard.tabTo(/^Outcome: .*, Parents or carers$/);
  await keyboard.type("Full");
  await keyboard.tabTo(/^Note: .*, Parents or carers$/);
  await keyboard.press("Enter");
  await preview.shows(/Parents or carers: Full consent on Wed 07\/06\/2006/);
  // Out of the rows behind the cell, to the cell.
  await keyboard.press("Escape");
  expect((await keyboard.here())?.name).toMatch(/^\d+, Consent, /);
  await keyboard.act("summary", /^The summary of 10 cases is made/, { tab: "Shift+Tab" });

  const copy = await preview.savedCopy();
  const sheet = copy.getWorksheet("Selected cases");
  expect(Array.from({ length: 10 }, (_, i) => sheet?.getCell(`B${6 + i}`).text)).toEqual(TEN);
  expect(copy.getWorksheet("Summary")?.getCell("C6").text).toBe(
    "Asked: full consent, next due Wed 28/06/2006",
  );
});

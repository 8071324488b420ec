import { COLUMNS } from "../../src/domain/case-list/columns";
import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";
import { aRow } from "../support/sample-cells";

let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

/** What has the keyboard in the pane, by its name. */
const atHand = (): Promise<string> =>
  preview.pane.locator("body").evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
  });

/** Presses Tab until the keyboard is at the control of this name. */
async function tabTo(name: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if ((await atHand()) === name) return;
    await preview.page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to ${name}.`);
}

const CASES = Array.from({ length: 10 }, (_, i) =>
  aRow(i < 4 ? "LAC" : i < 6 ? "CPR" : "LDD", 1001 + i).slice(0, 22),
);

test("ten cases are entered child by child, by keyboard alone", async () => {
  const { keyboard } = preview.page;
  await preview.pressInToolbar("Empty workbook");
  await preview.press("Set up the case list");
  await preview.shows(/The case list is set up/);
  await preview.type("'Case list'!B3", "13/06/2006");
  await preview.goTo("A6");
  await keyboard.press("F6");
  await tabTo("More");
  await keyboard.press("Enter");
  await preview.shows("One case");
  await tabTo("One case");
  await keyboard.press("Enter");
  await preview.shows("Row 6: No case number yet.");
  await tabTo("Case number");
  for (const [i, cells] of CASES.entries()) {
    expect(await atHand()).toBe("Case number");
    for (const [j, cell] of cells.entries()) {
      expect(await atHand()).toBe(COLUMNS[j]?.header);
      if (cell !== "") await keyboard.type(j === 2 ? "14/01/2004" : String(cell));
      // Enter leads to the next field, and so does Tab.
      await keyboard.press(j === cells.length - 1 || (i + j) % 2 === 0 ? "Enter" : "Tab");
    }
    await preview.shows(`Row ${7 + i}: No case number yet.`);
  }
  await preview.shows("All 10 of 100");
  await preview.shows("Complete: LAC 4, CPR 2, LDD 4, all 10");
  const copy = (await preview.savedCopy()).getWorksheet("Case list");
  const held = CASES.map((_, i) =>
    COLUMNS.slice(0, 22).map(({ index }) => {
      const value = copy?.getCell(6 + i, index + 1).value;
      return index === 2 ? "" : typeof value === "object" ? "" : String(value ?? "");
    }),
  );
  expect(held).toEqual(CASES.map((cells) => cells.map((cell, j) => (j === 2 ? "" : String(cell)))));
});

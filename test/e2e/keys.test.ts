import { type CellRange, parseRange } from "../../src/domain/spreadsheet/address";
import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";

/** Microsoft: "Keyboard shortcuts in Excel", on Windows. */
let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await preview.page.keyboard.press(key);
};

const selected = (): Promise<CellRange> =>
  preview.page.evaluate(() => {
    const { top, left, bottom, right } = window.preview.grid.selection();
    return { top, left, bottom, right };
  });

/** What is selected once the keys were pressed at a cell. */
async function after(address: string, ...keys: readonly string[]): Promise<CellRange> {
  await preview.goTo(address);
  await press(...keys);
  return selected();
}

const LAST = { row: 399, column: 39 };

test("keys go where they go in Excel, and select what they select there", async () => {
  await preview.pressInToolbar("Empty workbook");
  await preview.shows("Set up the case list");
  await preview.paste("B2", [[1], [2], [3], ["a"], [""], ["b"]]);
  const whole = { top: 0, left: 0, bottom: LAST.row, right: LAST.column };
  expect(await after("B3", "Shift+Space")).toEqual({ ...whole, top: 2, bottom: 2 });
  expect(await after("B3", "Control+Space")).toEqual({ ...whole, left: 1, right: 1 });
  expect(await after("B3", "Control+A")).toEqual(parseRange("B2:B5"));
  expect(await after("B3", "Control+A", "Control+A")).toEqual(whole);
  expect(await after("B2", "Control+ArrowDown")).toEqual(parseRange("B5"));
  expect(await after("B2", "Control+Shift+ArrowDown")).toEqual(parseRange("B2:B5"));
  expect(await after("D4", "Home")).toEqual(parseRange("A4"));
  expect(await after("D40", "Control+Home")).toEqual(parseRange("A1"));
  expect(await after("A1", "Control+End")).toEqual(parseRange("B7"));
  expect(await after("D4", "Shift+Enter")).toEqual(parseRange("D3"));
  expect(await after("D4", "Tab", "Tab", "Enter")).toEqual(parseRange("D5"));
  const { top } = await after("D4", "PageDown");
  expect(top).toBeGreaterThan(20);
  expect((await after(`D${top + 1}`, "PageUp")).top).toBeLessThan(top - 20);
});

test("keys that the browser would take for its page mean the workbook, or say what the preview does not do", async () => {
  const said = preview.page.locator("#message");
  await preview.focusGrid();
  for (const key of ["Control+F", "Control+H"]) {
    await preview.pressInToolbar("Empty workbook");
    await preview.page.getByText("An empty workbook is open.").waitFor();
    await press(key);
    expect(await said.textContent()).toMatch(/^The preview has no Find and Replace\. /);
  }
  await press("Control+P");
  expect(await said.textContent()).toMatch(/^The preview does not print\. /);

  const field = preview.page.getByLabel("Cell address");
  for (const key of ["Control+G", "F5"]) {
    await after("B2", key);
    await field.and(preview.page.locator(":focus")).waitFor();
  }
  // While a cell is being edited they do nothing.
  await preview.goTo("B2");
  await preview.page.keyboard.type("typed");
  await press("Control+G", "F5", "Control+S", "Control+F", "Enter");
  expect(await preview.shown("B2")).toEqual(["typed"]);
  const saving = preview.page.waitForEvent("download");
  await press("Control+S");
  await saving;
  expect(await said.textContent()).toBe("A copy is saved.");
});

test("where panes are frozen, Home and Ctrl+Home go to the first cell that scrolls", async () => {
  expect(await after("F20", "Home")).toEqual(parseRange("C20"));
  expect(await after("F20", "Control+Home")).toEqual(parseRange("C6"));
});

test("keys fill, insert, delete, hide and show as in Excel, and date and time are typed", async () => {
  await preview.pressInToolbar("Empty workbook");
  await preview.shows("Set up the case list");
  await preview.paste("B2", [[1], [2], [3]]);
  const column = () => preview.shown("B2:B5");

  await after("B5", "Control+D");
  expect(await column()).toEqual(["1", "2", "3", "3"]);
  await after("C4", "Control+R");
  expect(await preview.shown("C4")).toEqual(["3"]);

  await after("B3", "Shift+Space", "Control+-");
  expect(await column()).toEqual(["1", "3", "3", ""]);
  await press("Control+Z");
  expect(await column()).toEqual(["1", "2", "3", "3"]);
  await after("B3", "Shift+Space", "Control+Shift+Equal");
  expect(await column()).toEqual(["1", "", "2", "3"]);
  await press("Control+Z");

  const hidden = () =>
    preview.page.evaluate(() => {
      const { grid } = window.preview;
      return [grid.rowHidden(grid.activeSheet(), 2), grid.columnHidden(grid.activeSheet(), 1)];
    });
  await after("B3", "Control+9", "Control+0");
  expect(await hidden()).toEqual([true, true]);
  await after("A2:C4", "Control+Shift+9", "Control+Shift+0");
  expect(await hidden()).toEqual([false, false]);

  await after("E2", "Control+;", "Enter");
  await after("E3", "Control+Shift+;", "Enter");
  const [date, time] = await preview.shown("E2:E3");
  expect(date).toMatch(/^\d\d\/\d\d\/\d{4}$/);
  expect(time).toMatch(/^\d\d:\d\d$/);

  await preview.goTo("F2");
  await preview.page.keyboard.type("one");
  await press("Alt+Enter");
  await preview.page.keyboard.type("two");
  await press("Enter");
  expect(await preview.held("F2")).toEqual(["one\ntwo"]);
});

test("the fill handle copies a number and goes on with days and numbered texts; with Ctrl it is the other way", async () => {
  await preview.pressInToolbar("Empty workbook");
  await preview.shows("Set up the case list");
  for (const [column, text] of Object.entries({ B: "5", C: "13/06/2006", D: "Case 1", E: "LAC" }))
    await preview.type(`${column}2`, text);
  const filled = async (column: string, held?: "Control"): Promise<string[]> => {
    await preview.dragFill(`${column}2`, `${column}4`, held);
    return preview.shown(`${column}2:${column}4`);
  };
  expect(await filled("B")).toEqual(["5", "5", "5"]);
  expect(await filled("C")).toEqual(["13/06/2006", "14/06/2006", "15/06/2006"]);
  expect(await filled("D")).toEqual(["Case 1", "Case 2", "Case 3"]);
  expect(await filled("E")).toEqual(["LAC", "LAC", "LAC"]);
  expect(await filled("B", "Control")).toEqual(["5", "6", "7"]);
  expect(await filled("C", "Control")).toEqual(["13/06/2006", "13/06/2006", "13/06/2006"]);
  expect(await filled("D", "Control")).toEqual(["Case 1", "Case 1", "Case 1"]);
});

test("a cell that is gone to stands below the frozen rows, going up as well, and its prompt ends at the pane", async () => {
  for (const row of [100, 50, 27, 6]) {
    await preview.goTo(`C${row}`);
    // What is gone to is scrolled to once it is drawn.
    await preview.page.waitForFunction((index) => {
      const { grid } = window.preview;
      return grid.isInSight({ sheet: grid.activeSheet(), top: index, left: 2, bottom: index, right: 2 });
    }, row - 1);
  }
  await preview.goTo("W27");
  const prompt = preview.page.getByText("For the inspectors: Yes", { exact: false });
  await prompt.waitFor();
  const [note, pane] = [await prompt.boundingBox(), await preview.page.locator("#pane").boundingBox()];
  expect((note?.x ?? 0) + (note?.width ?? 0)).toBeLessThanOrEqual(pane?.x ?? 0);
});
